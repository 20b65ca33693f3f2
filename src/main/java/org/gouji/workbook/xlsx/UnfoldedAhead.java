package org.gouji.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.gouji.workbook.cell.Ahead;

/** A long part that a second thread unfolds ahead, 预先解压: that takes as long as splitting it. */
final class UnfoldedAhead extends InputStream {

  private static final long LONG_PART = 8L << 20;
  private static final int PIECE = 1 << 16;

  private final InputStream in;
  private final Ahead<byte[]> pieces;
  private byte[] piece = new byte[0];
  private int at;

  private UnfoldedAhead(InputStream in) {
    this.in = in;
    this.pieces = new Ahead<>(this::unfold);
  }

  /** The stream, unfolded ahead if it is long enough to be worth it. */
  static InputStream of(InputStream in, long size) {
    return size > LONG_PART ? new UnfoldedAhead(in) : in;
  }

  private Optional<byte[]> unfold() {
    try {
      byte[] unfolded = new byte[PIECE];
      int count = in.readNBytes(unfolded, 0, PIECE);
      return count == 0
          ? Optional.empty()
          : Optional.of(count == PIECE ? unfolded : Arrays.copyOf(unfolded, count));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isAtEnd() throws IOException {
    try {
      if (at == piece.length && pieces.hasNext()) {
        piece = pieces.next();
        at = 0;
      }
      return at == piece.length;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : piece[at++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (isAtEnd()) {
      return -1;
    }
    int count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, target, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    pieces.close();
    in.close();
  }
}
