package org.gouji.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links in the documents lead somewhere, 文档链接. */
class MarkdownLinksTest {

  private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules", "reports");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]*`");
  private static final Pattern LINK = Pattern.compile("]\\(<?([^)\\s>]+)>?[^)]*\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("^([a-z][a-z0-9+.-]*:|#|//).*");

  @Test
  void relativeLinksLeadToFilesThatExist() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      links(Files.readString(document))
          .filter(link -> !Files.exists(document.resolveSibling(withoutAnchor(link))))
          .map(link -> document + " → " + link)
          .forEach(broken::add);
    }

    assertThat(broken)
        .as("Links that lead nowhere; correct the path or remove the link:")
        .isEmpty();
  }

  @Test
  void codeAndWebAddressesAreNotTakenForLinks() {
    String text = "[a](docs/a.md#x) `[b](b.md)` [c](https://c.example) [d](#d) ![e](e.png \"E\")";

    assertThat(links(text)).containsExactly("docs/a.md#x", "e.png");
  }

  private static Stream<String> links(String markdown) {
    return LINK.matcher(CODE.matcher(markdown).replaceAll(""))
        .results()
        .map((MatchResult match) -> match.group(1))
        .filter(link -> !ELSEWHERE.matcher(link).matches());
  }

  private static String withoutAnchor(String link) {
    return URLDecoder.decode(link.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
  }

  private static List<Path> documents() throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        Path.of(""),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = NOT_OURS.contains(folder.getFileName().toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }
}
