package org.gouji.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.issue.Bilingual;
import org.gouji.issue.Language;
import org.gouji.workbook.explain.CellRole;
import org.gouji.workbook.explain.Remark;
import org.gouji.workbook.explain.SheetAccount;
import org.gouji.workbook.explain.SheetPicture.LeftOutRows;
import org.gouji.workbook.explain.SheetPicture.PictureCell;
import org.gouji.workbook.explain.SheetPicture.PictureColumn;
import org.gouji.workbook.explain.SheetPicture.PictureLine;
import org.gouji.workbook.explain.SheetPicture.ShownRow;

/**
 * The layouts of a workbook as one page, 表样图: the grid coloured by what each cell was taken for,
 * the sentences beside it. It needs nothing else and runs nothing; words of cells are escaped.
 */
public final class LayoutPage {

  private static final String HTML = "text/html";

  /** A large sheet takes longer than the ten seconds the engine would wait. */
  private static final long RENDER_MILLIS = 600_000;

  private static final Pattern NUMBER =
      Pattern.compile("\\s*[-+−]?[\\d.,]+\\s*[%‰]?\\s*|\\s*[-—…]+\\s*");

  private final String style = PageParts.resource("layout.css");
  private final Template template =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new HtmlEscaper(List.of(HTML)))
          .strictRendering(true)
          .timeout(RENDER_MILLIS)
          .useAsyncTimeout(false)
          .build()
          .parse(
              PageParts.resource("layout.html"),
              new Variant(Locale.ROOT, StandardCharsets.UTF_8, HTML));

  public String render(String file, List<SheetAccount> sheets, Language language) {
    Words words = new Words(language);
    String page =
        template
            .data("file", file)
            .data("words", words)
            .data("legend", words.legend())
            .data("sheets", sheets.stream().map(words::sheet).toList())
            .data("style", new RawString(style))
            .data("styleHash", PageParts.hash(style))
            .render();
    return Printable.text(page);
  }

  /** A sheet in the words of the page. */
  public record Page(
      String id,
      String title,
      String counts,
      List<PictureColumn> columns,
      String columnsLeftOut,
      List<Line> lines,
      List<Block> blocks) {}

  /** A row of the grid, or a line that says which rows are left out. */
  public record Line(String number, boolean hidden, String leftOut, List<Cell> cells) {}

  /** A cell of the grid. */
  public record Cell(String text, String code, String role, int width, boolean hidden) {}

  /** The sentences on one table, or on the sheet. */
  public record Block(String title, List<Sentence> sentences) {}

  /** One sentence and what it is about. */
  public record Sentence(String topic, String words) {}

  /** One colour. */
  public record Colour(String code, String title) {}

  /** The words of the page in one language. */
  public record Words(Language language) {

    public String tag() {
      return language.tag();
    }

    public String title() {
      return say("表样说明", "How the layout was recognised");
    }

    public String hidden() {
      return say("隐藏（斜纹）", "hidden (hatched)");
    }

    public String notATable() {
      return say("这张工作表没有可画的单元格。", "There are no cells of this sheet to draw.");
    }

    List<Colour> legend() {
      return Arrays.stream(CellRole.values())
          .filter(role -> role != CellRole.BLANK)
          .map(role -> new Colour(role.code(), in(role.title())))
          .toList();
    }

    Page sheet(SheetAccount sheet) {
      int left = sheet.picture().columnsLeftOut();
      return new Page(
          sheet.sheet(),
          sheet.sheet() + (sheet.hidden() ? say("（隐藏）", " (hidden)") : ""),
          say(
              sheet.tables().size() + " 个表，" + sheet.figures() + " 个数据项",
              "tables: " + sheet.tables().size() + ", figures: " + sheet.figures()),
          sheet.picture().columns(),
          left == 0 ? "" : say("右边还有 " + left + " 列未画出", left + " more columns at the right"),
          sheet.picture().lines().stream().map(this::line).toList(),
          blocks(sheet));
    }

    private List<Block> blocks(SheetAccount sheet) {
      List<Block> blocks =
          sheet.tables().stream()
              .map(table -> block(say("表 ", "Table ") + table.area(), table.remarks()))
              .collect(Collectors.toList());
      if (!sheet.remarks().isEmpty()) {
        blocks.add(block(say("整张工作表", "The sheet as a whole"), sheet.remarks()));
      }
      return blocks;
    }

    private Block block(String title, List<Remark> remarks) {
      return new Block(
          title,
          remarks.stream()
              .map(remark -> new Sentence(in(remark.topic().title()), in(remark.words())))
              .toList());
    }

    private Line line(PictureLine line) {
      if (line instanceof ShownRow shown) {
        return new Line(
            String.valueOf(shown.row()),
            shown.hidden(),
            "",
            shown.cells().stream().map(this::cell).toList());
      }
      LeftOutRows gap = (LeftOutRows) line;
      String rows = gap.row() + "–" + gap.last();
      String words = say("第 " + rows + " 行未画出", "rows " + rows + " are not drawn");
      return new Line("", false, words, List.of());
    }

    private Cell cell(PictureCell cell) {
      boolean number = NUMBER.matcher(cell.text()).matches();
      return new Cell(
          cell.text(),
          cell.role().code() + (number ? " number" : ""),
          in(cell.role().title()),
          cell.width(),
          cell.hidden());
    }

    private String in(Bilingual words) {
      return words.in(language);
    }

    private String say(String chinese, String english) {
      return language == Language.ZH ? chinese : english;
    }
  }
}
