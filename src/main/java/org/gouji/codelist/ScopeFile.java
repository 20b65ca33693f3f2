package org.gouji.codelist;

import java.util.ArrayList;
import java.util.List;

/** Reads scopes.yaml, 统计口径表. */
final class ScopeFile {
  static final String NAME = "scopes.yaml";

  private ScopeFile() {}

  static Scopes read(CodelistFolder folder, Faults faults) {
    List<Entry> entries = folder.yaml(NAME).getOrDefault("scopes", List.of());
    List<Located<Scope>> scopes = ListFile.items(entries, faults, ScopeFile::scope);
    EntryChecks<Scope> checks = new EntryChecks<>(scopes, Scope::code, faults);
    checks.codesAreUnique();
    checks.namesAreUnique(ScopeFile::names, scope -> "");
    return new Scopes(ListFile.plain(scopes));
  }

  static List<String> names(Scope scope) {
    List<String> names = new ArrayList<>(scope.aliases());
    names.add(scope.name());
    return names;
  }

  private static Scope scope(EntryFields fields) {
    return new Scope(
        fields.text("code"),
        fields.text("name"),
        fields.text("english"),
        fields.list("aliases"),
        fields.flag("implied"),
        fields.flag("joint"));
  }
}
