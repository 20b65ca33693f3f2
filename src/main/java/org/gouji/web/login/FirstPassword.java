package org.gouji.web.login;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lets the first administrator in, 初始密码: made once, shown once, kept only as a hash. */
public final class FirstPassword {
  public static final String NAME = "admin";

  /** Without letters and digits that look alike. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;

  private final SecureRandom random = new SecureRandom();

  /** The password to show, if there were no users yet. */
  public Optional<String> makeIfNobodyIsThere(UserFile users) {
    if (users.exists()) {
      return Optional.empty();
    }
    String password = password();
    Set<String> roles = Set.of(User.REVIEWER, User.ADMINISTRATOR);
    users.write(List.of(new User(NAME, BcryptUtil.bcryptHash(password), roles)));
    return Optional.of(password);
  }

  private String password() {
    return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(GROUP_LENGTH, 0, ALPHABET.length())
        .mapToObj(ALPHABET::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
