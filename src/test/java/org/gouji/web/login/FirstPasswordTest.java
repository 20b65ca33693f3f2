package org.gouji.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first administrator, 初始密码. */
class FirstPasswordTest {
  @TempDir Path folder;

  private Path file;
  private UserFile users;

  @BeforeEach
  void open() {
    file = folder.resolve(".gouji/users.yaml");
    users = new UserFile(file);
  }

  @Test
  void thePasswordIsMadeOnceAndOnlyItsHashIsKept() throws IOException {
    String password = new FirstPassword().makeIfNobodyIsThere(users).orElseThrow();

    User admin = users.find("admin").orElseThrow();
    assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
    assertThat(BcryptUtil.matches(password, admin.hash())).isTrue();
    assertThat(admin.roles()).containsExactlyInAnyOrder("reviewer", "administrator");
    assertThat(Files.readString(file)).doesNotContain(password);
    assertThat(new FirstPassword().makeIfNobodyIsThere(users)).isEmpty();
  }

  @Test
  void twoServicesNeverGetTheSamePassword() {
    String one = new FirstPassword().makeIfNobodyIsThere(users).orElseThrow();
    String other =
        new FirstPassword()
            .makeIfNobodyIsThere(new UserFile(folder.resolve("other/users.yaml")))
            .orElseThrow();

    assertThat(one).isNotEqualTo(other);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerReadsTheFile() throws IOException {
    new FirstPassword().makeIfNobodyIsThere(users);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void hashesOfOtherToolsAreUnderstood() {
    String fromHtpasswd = "$2y$05$tJ.jMdkDxCD5Q9GmGhyuuO14W92bTaO.tNTVT7nrX957BxAiPmrUq";

    assertThat(BcryptUtil.matches("gouji", fromHtpasswd)).isTrue();
  }

  @Test
  void aBrokenFileIsToldWithItsPlaceAndLetsNobodyIn() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "users: [");

    assertThatThrownBy(() -> users.find("admin"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("请更正");
  }
}
