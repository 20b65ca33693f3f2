package org.gouji.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.workbook.cell.Passwords;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.ReadLimits.Limit;
import org.gouji.workbook.cell.ReadTerms;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.cell.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Encrypted workbooks open with the default password and with those given; all are synthetic. */
class EncryptedWorkbookTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void theDefaultPasswordIsNoObstacle(EncryptionMode mode) {
    Path file = encrypted("protected.xlsx", mode, Decryptor.DEFAULT_PASSWORD);
    assertThat(CellReading.cells(file).get("A1").displayText()).isEqualTo("成都市");
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void aGivenPasswordOpensWhateverStandsBeforeIt(EncryptionMode mode) {
    Path file = encrypted("secret.xlsx", mode, "勾稽2024");
    assertThat(firstCell(file, "falsch", "勾稽2024")).isEqualTo("成都市");
  }

  @ParameterizedTest
  @EnumSource(names = {"xor", "binaryRC4", "cryptoAPI"})
  void anOldWorkbookOpensWithItsPasswordToo(EncryptionMode mode) {
    Path file = oldEncrypted("secret.xls", mode, "geheim");
    assertThat(firstCell(file, "falsch", "geheim")).isEqualTo("成都市");
    assertThat(refusal(file, "falsch").fault()).isEqualTo(WorkbookFault.WRONG_PASSWORD);
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.ENCRYPTED);
  }

  @Test
  void aMissingPasswordIsToldFromAWrongOne() {
    Path file = encrypted("secret.xlsx", EncryptionMode.agile, "geheim");
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.ENCRYPTED);
    assertThat(refusal(file).message(Locale.CHINESE))
        .contains("secret.xlsx")
        .contains("--password-file");
    WorkbookException wrong = refusal(file, "falsch");
    assertThat(wrong.fault()).isEqualTo(WorkbookFault.WRONG_PASSWORD);
    assertThat(wrong.message(Locale.ENGLISH)).doesNotContain("falsch");
  }

  @Test
  void nothingDecryptedStaysBehind() throws IOException {
    Path file = encrypted("protected.xlsx", EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD);
    Set<Path> before = decrypted();
    try (WorkbookFile workbook = WorkbookReader.open(file)) {
      assertThat(workbook.path()).isEqualTo(file);
      assertThat(decrypted()).hasSize(before.size() + 1);
    }
    assertThat(decrypted()).isEqualTo(before);
    refusal(encrypted("secret.xlsx", EncryptionMode.agile, "geheim"));
    assertThat(decrypted()).isEqualTo(before);
  }

  @Test
  void whatIsNoWorkbookInsideIsNamed() throws IOException {
    Path plain = folder.resolve("plain.txt");
    Files.writeString(plain, "hello");
    Path file = encrypted("note.xlsx", EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD, plain);
    assertThat(refusal(file).fault()).isEqualTo(WorkbookFault.TRUNCATED);
  }

  @Test
  void aPasswordThatIsHashedForHoursIsNotTried() {
    Path file = encrypted("slow.xlsx", EncryptionMode.agile, "geheim");
    ReadTerms terms =
        new ReadTerms(
            ReadLimits.DEFAULT.with(Limit.PASSWORD_ROUNDS, 99_999),
            Passwords.of(List.of("geheim")));
    assertThatThrownBy(() -> WorkbookReader.open(file, terms))
        .isInstanceOf(WorkbookException.class)
        .hasMessageContaining("password-rounds");
  }

  @Test
  void aPasswordIsNeverPrinted() {
    assertThat(Passwords.of(List.of("geheim")).toString()).doesNotContain("geheim");
  }

  private static Set<Path> decrypted() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().matches("gouji-\\d+\\.xlsx"))
          .collect(Collectors.toSet());
    }
  }

  private static String firstCell(Path file, String... passwords) {
    try (WorkbookFile workbook = WorkbookReader.open(file, terms(passwords))) {
      return workbook.sheets().get(0).rows().next().cells().get(0).displayText();
    }
  }

  private static WorkbookException refusal(Path file, String... passwords) {
    return catchThrowableOfType(
        WorkbookException.class, () -> WorkbookReader.open(file, terms(passwords)));
  }

  private static ReadTerms terms(String... passwords) {
    return new ReadTerms(ReadLimits.DEFAULT, Passwords.of(List.of(passwords)));
  }

  private Path encrypted(String name, EncryptionMode mode, String password) {
    Path plain =
        WorkbookFixture.named("plain").sheet("汇总", s -> s.text("A1", "成都市")).writeTo(folder);
    return encrypted(name, mode, password, plain);
  }

  private Path encrypted(String name, EncryptionMode mode, String password, Path plain) {
    Path file = folder.resolve(name);
    try (POIFSFileSystem compound = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream inside = encryptor.getDataStream(compound)) {
        Files.copy(plain, inside);
      }
      compound.writeFilesystem(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path oldEncrypted(String name, EncryptionMode mode, String password) {
    Path file = folder.resolve(name);
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("汇总").createRow(0).createCell(0).setCellValue("成都市");
      book.setEncryptionMode(mode);
      book.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
