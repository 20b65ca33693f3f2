package org.gouji.codelist;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files of a codelist folder as entries; an unreadable file is one fault and no entries. */
final class CodelistFolder {
  private final Path folder;
  private final Faults faults;

  CodelistFolder(Path folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** The sections of a YAML file; a file that is one bare list has the one section "". */
  Map<String, List<Entry>> yaml(String file) {
    return read(file, Map.of(), text -> YamlEntries.read(file, text, faults));
  }

  List<Entry> csv(String file) {
    return read(file, List.of(), text -> CsvEntries.read(file, text, faults));
  }

  private <T> T read(String file, T nothing, Parsing<T> parsing) {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      faults.add(path.toString(), 0, FaultKind.MISSING_FILE);
      return nothing;
    }
    try {
      return parsing.parse(Files.readString(path));
    } catch (JacksonException malformed) {
      int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
      faults.add(file, line, FaultKind.UNREADABLE, firstLine(malformed.getOriginalMessage()));
    } catch (IOException unreadable) {
      faults.add(path.toString(), 0, FaultKind.UNREADABLE, firstLine(unreadable.toString()));
    }
    return nothing;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  private interface Parsing<T> {
    T parse(String text) throws IOException;
  }
}
