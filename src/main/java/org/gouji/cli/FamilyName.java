package org.gouji.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gouji.rule.RuleFamily;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A family of rules as people name it, 规则类别名: by its folder or by the letters of its codes. */
final class FamilyName implements ITypeConverter<RuleFamily> {

  @Override
  public RuleFamily convert(String typed) {
    Optional<RuleFamily> byPrefix =
        Arrays.stream(RuleFamily.values())
            .filter(family -> family.prefix().equalsIgnoreCase(typed))
            .findFirst();
    return byPrefix
        .or(() -> RuleFamily.ofFolder(typed.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> new TypeConversionException(typed + " is no family of rules"));
  }
}
