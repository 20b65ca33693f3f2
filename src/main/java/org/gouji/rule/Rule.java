package org.gouji.rule;

import org.gouji.issue.Severity;

/**
 * A rule as it stands in the rule base, 审核关系.
 *
 * @param header what it says about itself
 * @param file where it is written
 * @param version the short hash of the file's content: another text is another version
 */
public record Rule(RuleHeader header, RuleFile file, String version) implements Comparable<Rule> {

  private static final int VERSION_LENGTH = 12;

  static Rule of(RuleHeader header, RuleFile file) {
    return new Rule(header, file, file.hash().substring(0, VERSION_LENGTH));
  }

  public String code() {
    return header.code();
  }

  public boolean isActive() {
    return header.status() == RuleStatus.ACTIVE;
  }

  Rule withSeverity(Severity severity) {
    return new Rule(header.withSeverity(severity), file, version);
  }

  @Override
  public int compareTo(Rule other) {
    return code().compareTo(other.code());
  }
}
