package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gouji.check.CheckRun;
import org.gouji.issue.Language;
import org.gouji.issue.NamesOfSichuan;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
  private static final Pattern INLINE =
      Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);

  @Test
  void everySentenceStandsInBothLanguages() {
    String page = page(ExampleRun.incomplete());

    assertThat(page)
        .contains("<span lang=\"zh-CN\">成都市2022年工业增加值：各分项之和为[5066, 5068] 亿元")
        .contains("<span lang=\"en\">Chengdu, 2022, industrial value added: the parts add up to")
        .contains("<span lang=\"zh-CN\">缺少乐山市工业增加值、巴中市工业增加值，无法判定。</span>")
        .contains("已达74.0%，高于要求的&gt; 60%，该要求不构成约束");
  }

  @Test
  void everyContributorIsShownWithItsPlace() {
    assertThat(page(ExampleRun.complete()))
        .contains("2022年/成都市.xlsx › 表1!C5", "SUM(C6:C7)", "2022年/成都市.xlsx › 表1!C8")
        .contains("《示例：制造强市建设规划》 二(四)");
  }

  @Test
  void theLanguageItOpensInIsAParameter() {
    CheckReport report = CheckReport.of(ExampleRun.complete(), new NamesOfSichuan());

    assertThat(new HtmlReport().render(report, Language.EN)).contains("data-default=\"en\"");
    assertThat(new HtmlReport().render(report, Language.ZH)).contains("data-default=\"zh\"");
  }

  @Test
  void anIncompleteRunSaysSoBeforeAnythingElse() {
    String page = page(ExampleRun.incomplete());

    assertThat(page).contains("审核不完整", "This run is incomplete", "2022年/乐山市.xlsx");
    assertThat(page.indexOf("审核不完整")).isLessThan(page.indexOf("data-count"));
    assertThat(page(ExampleRun.complete())).doesNotContain("审核不完整").contains("审核完整");
  }

  @Test
  void targetsAreDashedAndFloorsAreOpenMarkers() throws Exception {
    Document page = parsed(page(ExampleRun.complete()));

    Element chart = withClass(page, "figure", "chart").get(0);
    assertThat(withClass(chart, "circle", "actual")).hasSize(3);
    assertThat(withClass(chart, "circle", "target floor")).hasSize(3);
    assertThat(withClass(chart, "polyline", "target-line").get(0).getAttribute("points").split(" "))
        .as("from the last actual over three targets")
        .hasSize(4);
    assertThat(chart.getTextContent()).contains("5067", "6000", "8500", "10000");
  }

  @Test
  void wordsFromOutsideStayWords() throws Exception {
    Document page = parsed(page(ExampleRun.with(HostileIssue.issue())));

    assertThat(page.getElementsByTagName("script").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("img").getLength()).isZero();
    assertThat(attributes(page)).noneMatch(name -> name.startsWith("on"));
    assertThat(links(page)).isNotEmpty().allMatch(link -> link.startsWith("#"));
    assertThat(page.getDocumentElement().getTextContent())
        .contains(HostileIssue.SCRIPT, HostileIssue.BREAKOUT, HostileIssue.TEMPLATE)
        .contains("a\uFFFDb\uFFFD[31m\uFFFDc");
  }

  @Test
  void onlyTheOneScriptAndTheOneStyleMayWork() throws Exception {
    String page = page(ExampleRun.with(HostileIssue.issue()));
    List<String> hashes = new ArrayList<>();
    for (Matcher inline = INLINE.matcher(page); inline.find(); ) {
      byte[] bytes = inline.group(2).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      hashes.add(
          inline.group(1) + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    assertThat(hashes).hasSize(2);
    assertThat(page).contains("default-src 'none'; " + hashes.get(0) + "; " + hashes.get(1) + ";");
    assertThat(page).doesNotContain("style=\"").doesNotContain("unsafe-");
  }

  @Test
  void nothingIsFetched() {
    assertThat(page(ExampleRun.complete()).replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http:", "https:", "src=", "@import", "url(");
  }

  @Test
  void aListMayBeCutACountNever() {
    CheckReport report = CheckReport.of(ExampleRun.complete(), new NamesOfSichuan());
    String page = new HtmlReport(new HtmlPage.Limits(2, 1, 1)).render(report, Language.ZH);

    assertThat(page.split("<article").length - 1).isEqualTo(2);
    assertThat(page).contains("data-issues=\"4\"", "issues.xlsx and report.json have them all");
  }

  @Test
  void idsAreUnique() throws Exception {
    List<String> ids = new ArrayList<>();
    elements(parsed(page(ExampleRun.incomplete())))
        .forEach(element -> ids.add(element.getAttribute("id")));
    ids.removeIf(String::isEmpty);

    assertThat(ids).doesNotHaveDuplicates().contains("issues", "charts", "rule-ARI-001");
  }

  private static String page(CheckRun run) {
    return new HtmlReport().render(CheckReport.of(run, new NamesOfSichuan()), Language.ZH);
  }

  /**
   * The page is well-formed, so a plain XML parser shows whether a word from outside became an
   * element.
   */
  static Document parsed(String page) throws Exception {
    String markup = INLINE.matcher(page).replaceAll("<$1></$1>").replace("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(markup)));
  }

  static List<Element> elements(Document page) {
    return list(page.getElementsByTagName("*"));
  }

  private static List<Element> withClass(Document page, String tag, String name) {
    return withClass(page.getDocumentElement(), tag, name);
  }

  private static List<Element> withClass(Element element, String tag, String name) {
    return list(element.getElementsByTagName(tag)).stream()
        .filter(each -> each.getAttribute("class").equals(name))
        .toList();
  }

  private static List<String> attributes(Document page) {
    List<String> names = new ArrayList<>();
    for (Element element : elements(page)) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        names.add(element.getAttributes().item(i).getNodeName());
      }
    }
    return names;
  }

  private static List<String> links(Document page) {
    return list(page.getElementsByTagName("a")).stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
