package org.gouji.workbook.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gouji.workbook.cell.ReadLimits.Limit;

/**
 * An unfolding part that may not grow beyond the size its archive declares, 受限的解压流.
 *
 * <p>It also bounds the bytes between two opening angle brackets, so that no single attribute or
 * text can fill the memory before the XML reader hands it over.
 */
final class GuardedStream extends FilterInputStream {

  private static final int TAGS_AND_ENTITIES = 1 << 20;
  private static final int BYTES_OF_AN_ESCAPED_CHARACTER = 8;

  private final PartPlace place;
  private final long declaredSize;
  private final long longestRun;
  private long size;
  private long run;

  GuardedStream(InputStream in, long declaredSize, PartPlace place) {
    super(in);
    this.declaredSize = declaredSize;
    this.place = place;
    this.longestRun =
        TAGS_AND_ENTITIES + (long) BYTES_OF_AN_ESCAPED_CHARACTER * place.limits().stringLength();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    place.checkTime();
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      size += count;
      if (size > declaredSize) {
        throw place.beyond(Limit.INFLATED_BYTES);
      }
      checkRuns(buffer, offset, offset + count);
    }
    return count;
  }

  private void checkRuns(byte[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      run = buffer[i] == '<' ? 0 : run + 1;
      if (run > longestRun) {
        throw place.beyond(Limit.STRING_LENGTH);
      }
    }
  }

  @Override
  public long skip(long count) {
    throw new UnsupportedOperationException("every byte of a part is looked at");
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
