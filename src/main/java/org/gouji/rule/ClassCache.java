package org.gouji.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiled rules on disk, found by what they were compiled from, 编译缓存. An entry carries the hash of
 * its content; one that does not match is compiled anew, never trusted.
 */
final class ClassCache {

  /** Raised whenever the lint or the code that surrounds compilation changes its meaning. */
  private static final String POLICY = "1";

  private static final int HASH_LENGTH = 32;

  private final Path folder;
  private int rejected;
  private Optional<String> fault = Optional.empty();

  ClassCache(Path folder) {
    this.folder = folder;
  }

  /** The key of a rule file under one Drools, one Java and one fact API. */
  static String key(RuleFile file, String apiFingerprint) {
    return Sha256.hex(
        String.join(
            "\n",
            POLICY,
            ModelCompiler.version(),
            "java " + Runtime.version().feature(),
            apiFingerprint,
            file.name(),
            file.text()));
  }

  Optional<CompiledRule> read(String key) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(entry(key));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      fault = Optional.of(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
    Optional<CompiledRule> rule = verified(bytes).flatMap(ClassCache::decode);
    if (rule.isEmpty()) {
      rejected++;
    }
    return rule;
  }

  /** Keeps a compiled rule; a cache that cannot be written costs time, not the run. */
  void write(String key, CompiledRule rule) {
    try {
      byte[] content = encode(rule);
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, key.substring(0, 8), ".part");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(Sha256.digest().digest(content));
      bytes.write(content);
      Files.write(draft, bytes.toByteArray());
      Files.move(draft, entry(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      fault = Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** How many entries were there but not trusted. */
  int rejected() {
    return rejected;
  }

  /** Why the cache could not be read or written, if it could not. */
  Optional<String> fault() {
    return fault;
  }

  private Path entry(String key) {
    return folder.resolve(key + ".rule");
  }

  private static Optional<byte[]> verified(byte[] bytes) {
    if (bytes.length < HASH_LENGTH) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(bytes, HASH_LENGTH, bytes.length);
    byte[] stored = Arrays.copyOf(bytes, HASH_LENGTH);
    return Arrays.equals(stored, Sha256.digest().digest(content))
        ? Optional.of(content)
        : Optional.empty();
  }

  private static byte[] encode(CompiledRule rule) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(rule.modelClass());
      out.writeInt(rule.classes().size());
      for (Map.Entry<String, byte[]> each : rule.classes().entrySet()) {
        out.writeUTF(each.getKey());
        out.writeInt(each.getValue().length);
        out.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Optional<CompiledRule> decode(byte[] content) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      String modelClass = in.readUTF();
      int count = in.readInt();
      SortedMap<String, byte[]> classes = new TreeMap<>();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        classes.put(name, in.readNBytes(in.readInt()));
      }
      return Optional.of(new CompiledRule(modelClass, classes));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
