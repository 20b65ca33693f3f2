package org.gouji.workbook.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.gouji.workbook.cell.ReadLimits.Limit;

/**
 * The shared texts of a workbook, 共享字符串.
 *
 * <p>Read by hand because POI's record makes as many texts as the file claims to have, be they
 * there or not.
 */
final class SharedTexts {

  private final List<String> texts = new ArrayList<>();

  void read(RecordInputStream in, XlsStream stream) {
    in.readInt();
    int claimed = in.readInt();
    long characters = 0;
    while (texts.size() < claimed && hasMore(in)) {
      String text = new UnicodeString(in).getString();
      characters += text.length();
      if (characters > stream.limits().sharedCharacters()) {
        throw stream.beyond(Limit.SHARED_CHARACTERS, Optional.empty());
      }
      texts.add(text);
    }
  }

  private static boolean hasMore(RecordInputStream in) {
    return in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid);
  }

  Optional<String> text(int index) {
    return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
  }
}
