package org.gouji.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows a rule file the classes it may use and no others, 规则类加载器: deny by default. One for
 * compiling, which sees what signatures mention, and a narrower one for running.
 */
final class RuleClassLoader extends ClassLoader {

  /** Java classes the generated code of a linted rule can need. */
  private static final Set<String> PLATFORM =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Comparable",
          "java.lang.Enum",
          "java.lang.Exception",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.Record",
          "java.lang.RuntimeException",
          "java.lang.Short",
          "java.lang.String",
          "java.lang.Throwable",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.time.LocalDate",
          "java.time.YearMonth",
          "java.time.Year",
          "java.time.format.DateTimeFormatter",
          "java.time.format.DateTimeFormatterBuilder",
          "java.util.ArrayList",
          "java.util.Arrays",
          "java.util.Collection",
          "java.util.Collections",
          "java.util.List",
          "java.util.Locale",
          "java.util.Map",
          "java.util.Objects",
          "java.util.Optional",
          "java.util.Set");

  private static final List<String> RUNNING =
      List.of(
          "org.drools.model.",
          "org.drools.modelcompiler.",
          "org.drools.util.DateUtils",
          "org.drools.base.rule.consequence.",
          "org.drools.core.rule.consequence.",
          "org.drools.base.definitions.rule.impl.RuleImpl",
          "org.kie.api.definition.rule.Rule",
          "org.drools.compiler.kie.builder.MaterializedLambda");

  /** What signatures of the above mention, which the Java compiler wants to see. */
  private static final List<String> COMPILING =
      List.of(
          "java.lang.",
          "java.math.",
          "java.time.",
          "java.util.",
          "java.io.",
          "java.text.",
          "org.drools.",
          "org.kie.",
          "org.gouji.rule.Findings");

  private final FactApi api;
  private final Set<String> exact;
  private final List<String> prefixes;
  private final Map<String, byte[]> classes;
  private final Map<String, Optional<byte[]>> resources = new ConcurrentHashMap<>();

  private RuleClassLoader(
      FactApi api, Set<String> exact, List<String> prefixes, Map<String, byte[]> classes) {
    super(api.loader());
    this.api = api;
    this.exact = exact;
    this.prefixes = prefixes;
    this.classes = classes;
  }

  static RuleClassLoader forCompiling(FactApi api) {
    return new RuleClassLoader(api, Set.of(), COMPILING, Map.of());
  }

  static RuleClassLoader forRunning(FactApi api, CompiledRule rule) {
    return new RuleClassLoader(api, PLATFORM, RUNNING, rule.classes());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (classes.containsKey(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
      }
      if (!isVisible(name)) {
        throw new ClassNotFoundException(name + " is not open to rules");
      }
      return super.loadClass(name, resolve);
    }
  }

  @Override
  public URL getResource(String name) {
    return isVisible(className(name)) ? super.getResource(name) : null;
  }

  /** Remembered, also what is not there: the Java compiler asks the same again for every file. */
  @Override
  public InputStream getResourceAsStream(String name) {
    return resources
        .computeIfAbsent(name, this::readResource)
        .map(ByteArrayInputStream::new)
        .orElse(null);
  }

  private Optional<byte[]> readResource(String name) {
    if (!isVisible(className(name))) {
      return Optional.empty();
    }
    try (InputStream stream = super.getResourceAsStream(name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }

  private Class<?> define(String name) {
    byte[] bytes = classes.get(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private boolean isVisible(String name) {
    return exact.contains(name) || api.allows(name) || prefixes.stream().anyMatch(name::startsWith);
  }

  private static String className(String resource) {
    String path =
        resource.endsWith(".class") ? resource.substring(0, resource.length() - 6) : resource;
    return path.replace('/', '.');
  }
}
