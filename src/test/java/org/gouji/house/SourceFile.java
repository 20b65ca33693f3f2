package org.gouji.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Java source file, 源文件, formatted by google-java-format. */
record SourceFile(Path path, String text) {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:(?:abstract|final|sealed|non-sealed|strictfp) )*"
              + "(?:class|record|interface|enum|@interface) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern JAVADOC =
      Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.MULTILINE | Pattern.DOTALL);

  static List<SourceFile> under(String... folders) {
    return Stream.of(folders)
        .map(Path::of)
        .filter(Files::isDirectory)
        .flatMap(SourceFile::in)
        .toList();
  }

  private static Stream<SourceFile> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(SourceFile::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path file) {
    try {
      return new SourceFile(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long lines() {
    return text.lines().count();
  }

  /** The name of the public top-level type, if the file has one. */
  Optional<String> publicType() {
    Matcher matcher = PUBLIC_TYPE.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The first sentence above the public type, without the asterisks of the margin. */
  String firstSentence() {
    Matcher type = PUBLIC_TYPE.matcher(text);
    if (!type.find()) {
      return "";
    }
    String javadoc = "";
    Matcher matcher = JAVADOC.matcher(text).region(0, type.start());
    while (matcher.find()) {
      javadoc = matcher.group(1);
    }
    String plain = javadoc.replaceAll("\\n \\*", " ").replaceAll("\\s+", " ").strip();
    return plain.split("(?<=\\.) |(?<=。)| @", 2)[0];
  }
}
