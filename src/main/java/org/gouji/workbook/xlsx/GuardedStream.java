package org.gouji.workbook.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gouji.workbook.cell.ReadLimits.Limit;

/** An unfolding part that may not grow beyond the size its archive declares, 受限的解压流. */
final class GuardedStream extends FilterInputStream {

  private final PartPlace place;
  private final long declaredSize;
  private long size;

  GuardedStream(InputStream in, long declaredSize, PartPlace place) {
    super(in);
    this.declaredSize = declaredSize;
    this.place = place;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      size += count;
      if (size > declaredSize) {
        throw place.beyond(Limit.INFLATED_BYTES);
      }
    }
    return count;
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
