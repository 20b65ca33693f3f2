package org.gouji.issue;

import java.util.Collection;
import java.util.TreeSet;

/** A rule's sentence asks for something its verdict does not carry, 未知占位符. */
public final class UnknownPlaceholderException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String placeholder;
  private final String template;

  UnknownPlaceholderException(String placeholder, String template, Collection<String> known) {
    super(
        "the sentence \"%s\" asks for {%s}, which the verdict does not carry; it knows %s. Correct the name in the rule's message, or have the judgement carry it."
            .formatted(template, placeholder, new TreeSet<>(known)));
    this.placeholder = placeholder;
    this.template = template;
  }

  public String placeholder() {
    return placeholder;
  }

  public String template() {
    return template;
  }
}
