package org.gouji.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.codelist.Codelists;
import org.gouji.rule.table.TableRule;
import org.gouji.rule.table.TieOutTable;

/**
 * The rows of sound tie-out tables on disk, 勾稽表缓存: opening a workbook costs a second at the start
 * of a command. An entry is found by the table, the code lists and the code that reads them; one
 * that cannot be read is made again.
 */
final class TableCache {

  private static final int HASH_LENGTH = 64;

  private final Path folder;

  TableCache(Path folder) {
    this.folder = folder;
  }

  /** The key of a table under these code lists. */
  static String key(byte[] workbook, String family, Codelists codelists) {
    return Sha256.hex(
        String.join(
            "\n",
            Sha256.hex(workbook),
            family,
            TieOutTable.fingerprint(),
            codelists.indicators().all().toString(),
            codelists.scopes().all().toString(),
            codelists.units().units().toString(),
            codelists.regions().all().toString()));
  }

  Optional<List<TableRule>> read(String key) {
    try {
      byte[] bytes = Files.readAllBytes(entry(key));
      int length = Math.max(0, bytes.length - HASH_LENGTH);
      byte[] content = Arrays.copyOf(bytes, length);
      String hash = new String(bytes, length, bytes.length - length, StandardCharsets.US_ASCII);
      return Sha256.hex(content).equals(hash) ? Optional.of(decode(content)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // not there yet, or not to be read: the table itself is
    }
  }

  /** Keeps the rows; a cache that cannot be written costs time, not the run. */
  void write(String key, List<TableRule> rows) {
    try {
      byte[] content = encode(rows);
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, key.substring(0, 8), ".part");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(content);
      bytes.write(Sha256.hex(content).getBytes(StandardCharsets.US_ASCII));
      Files.write(draft, bytes.toByteArray());
      Files.move(draft, entry(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return; // the class cache in the same folder tells the fault
    }
  }

  private Path entry(String key) {
    return folder.resolve(key + ".table");
  }

  private static byte[] encode(List<TableRule> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(rows.size());
      for (TableRule row : rows) {
        out.writeUTF(row.code());
        out.writeUTF(row.drl());
        out.writeUTF(row.sheet());
        out.writeInt(row.row());
        out.writeInt(row.codeColumn());
        out.writeInt(row.columnOfLine().size());
        for (Map.Entry<Integer, Integer> each : new TreeMap<>(row.columnOfLine()).entrySet()) {
          out.writeInt(each.getKey());
          out.writeInt(each.getValue());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static List<TableRule> decode(byte[] content) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      List<TableRule> rows = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        rows.add(
            new TableRule(
                in.readUTF(), in.readUTF(), in.readUTF(), in.readInt(), in.readInt(), columns(in)));
      }
      return rows;
    }
  }

  private static Map<Integer, Integer> columns(DataInputStream in) throws IOException {
    Map<Integer, Integer> columns = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      columns.put(in.readInt(), in.readInt());
    }
    return columns;
  }
}
