package org.gouji.codelist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statistical scopes, 统计口径表. */
public final class Scopes {

  /** A name that begins with a scope word, and what follows the word. */
  record Prefixed(Scope scope, String rest) {}

  private final List<Scope> all;
  private final Map<String, Scope> byCode = new LinkedHashMap<>();
  private final NameIndex<Scope> names;
  private final List<Prefixed> words;

  Scopes(List<Scope> all) {
    this.all = List.copyOf(all);
    this.all.forEach(scope -> byCode.put(scope.code(), scope));
    this.names = NameIndex.of(this.all, ScopeFile::names);
    this.words =
        this.all.stream()
            .flatMap(scope -> ScopeFile.names(scope).stream().map(name -> word(scope, name)))
            .sorted(Comparator.comparing((Prefixed word) -> word.rest().length()).reversed())
            .toList();
  }

  public List<Scope> all() {
    return all;
  }

  public Optional<Scope> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public Optional<Scope> find(String written) {
    return names.only(WrittenName.key(written));
  }

  /** Every way to cut a scope word off the front of a normalised name, the longest word first. */
  List<Prefixed> cutFrom(String key) {
    return words.stream()
        .filter(word -> key.length() > word.rest().length() && key.startsWith(word.rest()))
        .map(word -> new Prefixed(word.scope(), key.substring(word.rest().length())))
        .toList();
  }

  private static Prefixed word(Scope scope, String name) {
    return new Prefixed(scope, WrittenName.key(name));
  }
}
