package org.gouji.workbook.xls;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * Goes over the records of one substream, 记录游标: the workbook's own or one sheet's.
 *
 * <p>Charts drawn on a sheet bring substreams of their own, which are passed over.
 */
final class RecordCursor {

  private static final int RECORDS_BETWEEN_LOOKS_AT_THE_CLOCK = 1 << 10;

  private final RecordInputStream in;
  private final Runnable clock;
  private int records;
  private int depth;
  private boolean over;

  /**
   * A cursor before the first record.
   *
   * @param clock refuses to go on when the time is over
   */
  RecordCursor(RecordInputStream in, Runnable clock) {
    this.in = in;
    this.clock = clock;
  }

  /** Goes to the next record; false at the end of the substream. */
  boolean next() {
    while (!over && advance()) {
      if (in.getSid() == BOFRecord.sid) {
        depth++;
      } else if (in.getSid() == EOFRecord.sid) {
        depth--;
        over = depth <= 0;
      } else if (depth <= 1) {
        return true;
      }
    }
    return false;
  }

  private boolean advance() {
    if (records++ % RECORDS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
      clock.run();
    }
    if (in.remaining() > 0) {
      in.readRemainder();
    }
    if (!in.hasNextRecord()) {
      // Only the end record says that nothing has been cut off.
      throw new IllegalStateException("the stream ends before its last record");
    }
    in.nextRecord();
    return true;
  }

  short sid() {
    return in.getSid();
  }

  /** What kind of record follows this one, which has been read to its end. */
  int nextSid() {
    if (in.remaining() > 0) {
      in.readRemainder();
    }
    return in.hasNextRecord() ? in.getNextSid() : -1;
  }

  Record record() {
    return RecordFactory.createSingleRecord(in);
  }

  RecordInputStream stream() {
    return in;
  }
}
