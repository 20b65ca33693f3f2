package org.gouji.workbook.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/** The workbook stream inside an .xls file, 工作簿流, with the key to it if it is encrypted. */
final class XlsStream {

  private static final String STREAM = "Workbook";
  private static final int BIFF8 = 0x0600;

  private final Opening opening;
  private final byte[] bytes;
  private Optional<EncryptionInfo> key = Optional.empty();

  private XlsStream(Opening opening, byte[] bytes) {
    this.opening = opening;
    this.bytes = bytes;
  }

  static XlsStream open(Opening opening) throws IOException {
    XlsStream stream = new XlsStream(opening, workbookBytes(opening));
    stream.findKey();
    return stream;
  }

  private static byte[] workbookBytes(Opening opening) throws IOException {
    try (POIFSFileSystem compound = new POIFSFileSystem(opening.path().toFile(), true)) {
      DirectoryNode root = compound.getRoot();
      if (!root.hasEntryCaseInsensitive(STREAM)) {
        throw new WorkbookException(WorkbookFault.OLD_XLS, opening.path());
      }
      try (DocumentInputStream in =
          root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM))) {
        if (in.available() > opening.limits().fileBytes()) {
          throw opening.beyond(Limit.FILE_BYTES, Optional.empty());
        }
        return in.readAllBytes();
      }
    }
  }

  /** The first record tells the version; a password, if any, follows within the first few. */
  private void findKey() {
    RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(bytes));
    if (!in.hasNextRecord()) {
      throw new WorkbookException(WorkbookFault.TRUNCATED, opening.path());
    }
    in.nextRecord();
    if (in.getSid() != BOFRecord.sid || new BOFRecord(in).getVersion() != BIFF8) {
      throw new WorkbookException(WorkbookFault.OLD_XLS, opening.path());
    }
    in.readRemainder();
    for (int i = 0; i < 2 && in.hasNextRecord(); i++) {
      in.nextRecord();
      if (in.getSid() == FilePassRecord.sid) {
        key = Optional.of(unlock(new FilePassRecord(in).getEncryptionInfo()));
        return;
      }
      in.readRemainder();
    }
  }

  private EncryptionInfo unlock(EncryptionInfo info) {
    opening.unlock(password -> opens(info, password));
    return info;
  }

  private boolean opens(EncryptionInfo info, String password) {
    try {
      return info.getDecryptor().verifyPassword(password);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new WorkbookException(
          WorkbookFault.UNKNOWN_ENCRYPTION, opening.path(), Optional.empty(), e);
    }
  }

  /** The records from a byte of the stream on. */
  RecordCursor from(int offset) {
    if (offset < 0 || offset >= bytes.length) {
      throw new IllegalArgumentException("no record at byte " + offset);
    }
    ByteArrayInputStream rest = new ByteArrayInputStream(bytes, offset, bytes.length - offset);
    return new RecordCursor(
        key.map(info -> new RecordInputStream(rest, info, offset))
            .orElseGet(() -> new RecordInputStream(rest)),
        this::checkTime);
  }

  /** What the substream that starts at a byte holds, as its first record says; -1 if none does. */
  int kindAt(int offset) {
    if (offset < 0 || offset >= bytes.length) {
      return -1;
    }
    // The first record of a substream is never encrypted.
    RecordInputStream in =
        new RecordInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset));
    in.nextRecord();
    return in.getSid() == BOFRecord.sid ? new BOFRecord(in).getType() : -1;
  }

  ReadLimits limits() {
    return opening.limits();
  }

  void checkTime() {
    opening.checkTime(Optional.empty());
  }

  /** The refusal of a stream whose records make no sense. */
  WorkbookException broken(Optional<String> sheet, RuntimeException cause) {
    return new WorkbookException(
        WorkbookFault.BROKEN_PART,
        opening.path(),
        sheet,
        cause,
        STREAM,
        String.valueOf(cause.getMessage()));
  }

  WorkbookException beyond(Limit limit, Optional<String> sheet) {
    return opening.beyond(limit, sheet);
  }
}
