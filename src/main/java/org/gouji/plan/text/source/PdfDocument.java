package org.gouji.plan.text.source;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouji.issue.Bilingual;

/** The text of a PDF file, PDF 文件: its lines, pages set apart by form feeds. */
final class PdfDocument {
  private static final int MOST_PAGES = 2_000;
  private static final int FEWEST_CHARACTERS_A_PAGE = 10;

  private PdfDocument() {}

  static String read(byte[] bytes, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new PolicyFileException(
            new Bilingual(
                "%s：PDF 有 %d 页，超过 %d 页的上限。请拆分后再读。".formatted(name, pages, MOST_PAGES),
                "%s: the PDF has %d pages; at most %d are read. Split it."
                    .formatted(name, pages, MOST_PAGES)));
      }
      String text = text(document);
      if (Letters.bare(text).length() < FEWEST_CHARACTERS_A_PAGE * Math.min(pages, 3)) {
        throw new PolicyFileException(
            new Bilingual(
                name + "：PDF 里几乎没有文字，像是扫描件。请先做文字识别（OCR）。",
                name
                    + ": the PDF has next to no text; it seems to be scanned. Run text recognition (OCR) first."));
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new PolicyFileException(
          new Bilingual(
              name + "：PDF 有密码，不能读取。请去掉密码后另存。",
              name + ": the PDF has a password and is not read. Save it without one."),
          e);
    }
  }

  private static String text(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("\f");
    stripper.setParagraphStart("");
    return stripper.getText(document);
  }
}
