package org.gouji.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of some packages beside a given class, 类清单; only used to suggest names. */
final class ClassListing {

  private static final String SUFFIX = ".class";

  private ClassListing() {}

  static List<String> binaryNames(Class<?> anchor, Set<String> packages) {
    CodeSource source = anchor.getProtectionDomain().getCodeSource();
    if (source == null) {
      return List.of();
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        return inFolder(place, packages);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return inFolder(jar.getPath("/"), packages);
      }
    } catch (URISyntaxException | IllegalArgumentException | IOException e) {
      // Where classes come from a place that cannot be listed, problems just lack suggestions.
      return List.of();
    }
  }

  private static List<String> inFolder(Path root, Set<String> packages) {
    return packages.stream()
        .flatMap(name -> classFiles(root.resolve(name.replace('.', '/')), name).stream())
        .toList();
  }

  private static List<String> classFiles(Path folder, String packageName) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX) && !name.endsWith("-info.class"))
          .map(name -> packageName + "." + name.substring(0, name.length() - SUFFIX.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }
}
