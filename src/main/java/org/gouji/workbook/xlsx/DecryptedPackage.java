package org.gouji.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.workbook.cell.Opening;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;

/**
 * The archive inside an encrypted workbook, 解密后的文件包, in a file of its own that only its owner may
 * read and that is deleted as soon as the workbook is closed.
 */
final class DecryptedPackage implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;

  private DecryptedPackage(Path file) {
    this.file = file;
  }

  /** Decrypts with the default password or one of those given. */
  static DecryptedPackage of(Opening opening) throws IOException {
    DecryptedPackage decrypted = new DecryptedPackage(Files.createTempFile("gouji-", ".xlsx"));
    try (POIFSFileSystem compound = new POIFSFileSystem(opening.path().toFile(), true)) {
      Decryptor key = key(opening, compound);
      try (InputStream in = key.getDataStream(compound);
          OutputStream out = Files.newOutputStream(decrypted.file)) {
        copy(in, out, opening);
      }
      return decrypted;
    } catch (WorkbookException refused) {
      decrypted.close();
      throw refused;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // The library tells of damage in many ways; what matters is that nobody can read it.
      decrypted.close();
      throw new WorkbookException(WorkbookFault.TRUNCATED, opening.path(), Optional.empty(), e);
    }
  }

  private static Decryptor key(Opening opening, POIFSFileSystem compound) throws IOException {
    EncryptionInfo info = encryption(opening, compound);
    if (info.getVerifier().getSpinCount() > opening.limits().passwordRounds()) {
      throw opening.beyond(Limit.PASSWORD_ROUNDS, Optional.empty());
    }
    Decryptor key = info.getDecryptor();
    opening.unlock(password -> opens(key, password));
    return key;
  }

  private static EncryptionInfo encryption(Opening opening, POIFSFileSystem compound)
      throws IOException {
    try {
      return new EncryptionInfo(compound);
    } catch (EncryptedDocumentException e) {
      throw new WorkbookException(
          WorkbookFault.UNKNOWN_ENCRYPTION, opening.path(), Optional.empty(), e);
    }
  }

  private static boolean opens(Decryptor key, String password) {
    try {
      return key.verifyPassword(password);
    } catch (GeneralSecurityException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private static void copy(InputStream in, OutputStream out, Opening opening) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      opening.checkTime(Optional.empty());
      size += n;
      if (size > opening.limits().fileBytes()) {
        throw opening.beyond(Limit.FILE_BYTES, Optional.empty());
      }
      out.write(buffer, 0, n);
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }
}
