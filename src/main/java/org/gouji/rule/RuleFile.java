package org.gouji.rule;

import java.nio.file.Path;

/**
 * A rule file as read, 规则文件.
 *
 * @param path where it lies
 * @param name its path below the rules folder with forward slashes, as problems name it
 * @param family the name of the folder it lies in
 * @param text its content
 * @param hash SHA-256 of the content, in hexadecimal
 */
public record RuleFile(Path path, String name, String family, String text, String hash) {

  static RuleFile of(Path path, String name, String family, String text) {
    return new RuleFile(path, name, family, text, Sha256.hex(text));
  }

  @Override
  public String toString() {
    return name;
  }

  /** The code the file name starts with, such as {@code ARI-001}, as far as it has one. */
  String codeInName() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.length() < 7 ? last : last.substring(0, 7);
  }
}
