package org.gouji.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.gouji.rule.DrlTree.Condition;
import org.gouji.rule.DrlTree.ConstraintText;
import org.gouji.rule.DrlTree.Refused;
import org.gouji.rule.DrlTree.RuleTree;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Turns the syntax tree of Drools into ours, 语法树转换, noting every construct we do without. */
final class DrlReader {

  private final SourceText source;
  private final List<Refused> refused = new ArrayList<>();

  private DrlReader(SourceText source) {
    this.source = source;
  }

  /** Parses a rule file; what the parser cannot read becomes problems. */
  static Optional<DrlTree> read(SourceText source, ProblemList problems) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr file;
    try {
      file = parser.parse(false, source.text());
    } catch (DroolsParserException e) {
      problems.add(source.lastVisible(), Lint.UNREADABLE, Lint.CHECK_SYNTAX);
      return Optional.empty();
    }
    if (file == null || parser.hasErrors()) {
      syntaxErrors(parser, source, problems);
      return Optional.empty();
    }
    return Optional.of(new DrlReader(source).tree(file));
  }

  private static void syntaxErrors(DrlParser parser, SourceText source, ProblemList problems) {
    boolean placed = false;
    for (DroolsError error : parser.getErrors()) {
      if (error instanceof ParserError place && place.getRow() > 0) {
        int offset = source.offset(place.getRow(), place.getCol() + 1);
        if (offset <= source.lastVisible()) {
          problems.add(offset, Lint.UNREADABLE, Lint.CHECK_SYNTAX);
          placed = true;
        }
      }
    }
    if (!placed) {
      problems.add(source.lastVisible(), Lint.ENDS_EARLY, Lint.CHECK_SYNTAX);
    }
  }

  private DrlTree tree(PackageDescr file) {
    file.getFunctions().forEach(function -> refuse(Construct.FUNCTION, function));
    file.getClassAndEnumDeclarationDescrs().forEach(type -> refuse(Construct.DECLARE, type));
    file.getEntryPointDeclarations().forEach(entry -> refuse(Construct.ENTRY_POINT, entry));
    file.getWindowDeclarations().forEach(window -> refuse(Construct.WINDOW, window));
    file.getFunctionImports().forEach(call -> refuse(Construct.STATIC_IMPORT, call));
    file.getAccumulateImports().forEach(call -> refuse(Construct.ACCUMULATE_IMPORT, call));
    file.getAttributes().forEach(this::attribute);
    List<RuleTree> rules = new ArrayList<>();
    for (RuleDescr rule : file.getRules()) {
      if (rule.isQuery()) {
        refuse(Construct.QUERY, rule);
      } else {
        rules.add(rule(rule, file.getAttributes()));
      }
    }
    return new DrlTree(
        file.getName(),
        file.getImports().stream()
            .map(i -> new DrlTree.ClassImport(i.getTarget(), i.getStartCharacter()))
            .toList(),
        file.getGlobals().stream()
            .map(g -> new DrlTree.Global(g.getType(), g.getIdentifier(), g.getStartCharacter()))
            .toList(),
        List.copyOf(refused),
        rules);
  }

  private RuleTree rule(RuleDescr rule, List<AttributeDescr> ofPackage) {
    rule.getAttributes().values().stream()
        .filter(attribute -> !ofPackage.contains(attribute))
        .sorted(Comparator.comparingInt(BaseDescr::getStartCharacter))
        .forEach(this::attribute);
    if (rule.getParentName() != null) {
      refuse(Construct.EXTENDS, rule);
    }
    if (!rule.getNamedConsequences().isEmpty()) {
      refuse(Construct.NAMED_CONSEQUENCE, rule);
    }
    List<Condition> conditions = conditions(rule.getLhs());
    int start = rule.getLhs().getStartCharacter();
    int afterConditions = Math.max(rule.getStartCharacter(), rule.getLhs().getEndCharacter());
    return new RuleTree(
        rule.getName(),
        rule.getStartCharacter(),
        AnnotationText.read(
            source, rule.getStartCharacter(), start > 0 ? start : rule.getEndCharacter()),
        conditions,
        consequence(rule, afterConditions));
  }

  private ConstraintText consequence(RuleDescr rule, int afterConditions) {
    int start = wordAfter("then", afterConditions) + "then".length();
    int end = Math.max(start, source.masked().lastIndexOf("end", rule.getEndCharacter()));
    return new ConstraintText(source.text().substring(start, end), start);
  }

  private void attribute(AttributeDescr attribute) {
    if (!("dialect".equals(attribute.getName()) && "java".equals(attribute.getValue()))) {
      refuse(Construct.ATTRIBUTE, attribute);
    }
  }

  private List<Condition> conditions(ConditionalElementDescr element) {
    List<Condition> conditions = new ArrayList<>();
    for (BaseDescr child : element.getDescrs()) {
      condition(child).ifPresent(conditions::add);
    }
    return conditions;
  }

  private Optional<Condition> condition(BaseDescr descr) {
    if (descr instanceof PatternDescr pattern) {
      return pattern(pattern);
    }
    if (descr instanceof NotDescr not) {
      return Optional.of(new DrlTree.Group(false, conditions(not)));
    }
    if (descr instanceof ExistsDescr exists) {
      return Optional.of(new DrlTree.Group(false, conditions(exists)));
    }
    if (descr instanceof AndDescr and) {
      return Optional.of(new DrlTree.Group(true, conditions(and)));
    }
    refuse(constructOf(descr), descr);
    return Optional.empty();
  }

  private static Construct constructOf(BaseDescr descr) {
    if (descr instanceof EvalDescr) {
      return Construct.EVAL;
    }
    if (descr instanceof ForallDescr) {
      return Construct.FORALL;
    }
    if (descr instanceof ConditionalBranchDescr) {
      return Construct.BRANCH;
    }
    if (descr instanceof OrDescr) {
      return Construct.OR;
    }
    throw new IllegalStateException("Unknown condition element " + descr.getClass().getName());
  }

  private Optional<Condition> pattern(PatternDescr pattern) {
    if (pattern.getSource() instanceof AccumulateDescr) {
      refuse(Construct.ACCUMULATE, pattern);
      return Optional.empty();
    }
    if (!pattern.getBehaviors().isEmpty()) {
      refuse(Construct.WINDOW, pattern);
    }
    if (pattern.isUnification()) {
      refuse(Construct.UNIFICATION, pattern);
    }
    if (!pattern.getPositionalConstraints().isEmpty()) {
      refuse(Construct.POSITIONAL, pattern.getPositionalConstraints().get(0));
    }
    return Optional.of(
        new DrlTree.Pattern(
            Optional.ofNullable(pattern.getIdentifier()),
            pattern.getObjectType(),
            constraints(pattern),
            from(pattern),
            pattern.getStartCharacter()));
  }

  private List<ConstraintText> constraints(PatternDescr pattern) {
    List<ConstraintText> constraints = new ArrayList<>();
    for (BaseDescr descr : pattern.getSlottedConstraints()) {
      if (descr instanceof ExprConstraintDescr) {
        String text =
            source.text().substring(descr.getStartCharacter(), descr.getEndCharacter() + 1);
        constraints.add(new ConstraintText(text, descr.getStartCharacter()));
      } else {
        throw new IllegalStateException("Unknown constraint " + descr.getClass().getName());
      }
    }
    return constraints;
  }

  private Optional<ConstraintText> from(PatternDescr pattern) {
    PatternSourceDescr from = pattern.getSource();
    if (from == null) {
      return Optional.empty();
    }
    if (from instanceof FromDescr expression) {
      int word = wordAfter("from", pattern.getStartCharacter());
      String text = expression.getExpression();
      int at = source.text().indexOf(text, word + "from".length());
      return Optional.of(new ConstraintText(text, at < 0 ? word : at));
    }
    refuse(from instanceof EntryPointDescr ? Construct.ENTRY_POINT : Construct.COLLECT, pattern);
    return Optional.empty();
  }

  /** Drools keeps no place for some parts: the next such word outside comments and strings. */
  private int wordAfter(String word, int offset) {
    var matcher = java.util.regex.Pattern.compile("\\b" + word + "\\b").matcher(source.masked());
    return matcher.find(Math.max(0, offset)) ? matcher.start() : offset;
  }

  private void refuse(Construct construct, BaseDescr descr) {
    refused.add(new Refused(construct, Math.max(0, descr.getStartCharacter())));
  }
}
