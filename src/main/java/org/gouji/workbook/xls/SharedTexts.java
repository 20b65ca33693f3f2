package org.gouji.workbook.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.gouji.workbook.cell.RaisedText;
import org.gouji.workbook.cell.ReadLimits.Limit;

/**
 * The shared texts of a workbook, 共享字符串.
 *
 * <p>Read by hand because POI's record makes as many texts as the file claims to have, be they
 * there or not.
 */
final class SharedTexts {

  private final List<String> texts = new ArrayList<>();

  void read(RecordInputStream in, XlsStream stream, IntPredicate raisedFont) {
    in.readInt();
    int claimed = in.readInt();
    long characters = 0;
    while (texts.size() < claimed && hasMore(in)) {
      String text = text(new UnicodeString(in), raisedFont);
      characters += text.length();
      if (characters > stream.limits().sharedCharacters()) {
        throw stream.beyond(Limit.SHARED_CHARACTERS, Optional.empty());
      }
      texts.add(text);
    }
  }

  /** Rich text states at which character which font begins. */
  private static String text(UnicodeString rich, IntPredicate raisedFont) {
    String whole = rich.getString();
    for (int i = 0; i < rich.getFormatRunCount(); i++) {
      FormatRun run = rich.getFormatRun(i);
      int start = run.getCharacterPos();
      boolean last = i == rich.getFormatRunCount() - 1;
      int end = last ? whole.length() : rich.getFormatRun(i + 1).getCharacterPos();
      if (start >= 0
          && start < end
          && end <= whole.length()
          && raisedFont.test(run.getFontIndex())) {
        String before = whole.substring(0, start);
        String raised = RaisedText.behind(before, whole.substring(start, end));
        whole = before + raised + whole.substring(end);
      }
    }
    return whole;
  }

  private static boolean hasMore(RecordInputStream in) {
    return in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid);
  }

  Optional<String> text(int index) {
    return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
  }
}
