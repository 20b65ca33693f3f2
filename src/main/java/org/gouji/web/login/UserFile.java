package org.gouji.web.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The file of users, 用户文件; it is read again at every log-in, so a change counts at once. */
public final class UserFile {
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

  private final Path file;

  /** The form of the file. */
  private record Users(List<User> users) {}

  public UserFile(Path file) {
    this.file = file;
  }

  public Path path() {
    return file;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  public Optional<User> find(String name) {
    return read().stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /** All users; a broken file is told with its place, and nobody comes in. */
  public List<User> read() {
    try {
      return YAML.readValue(file.toFile(), Users.class).users();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "用户文件无法读取，请更正或删除后重启 / Cannot read the users, correct the file, or delete it and"
              + " restart: "
              + file,
          e);
    }
  }

  /** Writes the file as a whole, for the eyes of its owner only where the system knows owners. */
  public void write(List<User> users) {
    try {
      Files.createDirectories(file.getParent());
      Path growing = file.resolveSibling("." + file.getFileName() + ".part");
      Files.deleteIfExists(growing);
      createPrivately(growing);
      YAML.writeValue(growing.toFile(), new Users(users));
      Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static void createPrivately(Path growing) throws IOException {
    if (growing.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          growing,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(growing);
    }
  }
}
