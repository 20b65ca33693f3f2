package org.gouji.rule;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Java classes a rule file may name, 规则可用的类: those of a few packages and nothing else.
 *
 * @param loader finds the classes
 * @param packages the allowed packages, sub-packages not included
 * @param anchors one class of each place (folder or jar) where classes of the packages lie; used to
 *     suggest names
 */
public record FactApi(ClassLoader loader, Set<String> packages, List<Class<?>> anchors) {

  private static final Set<String> STANDARD_PACKAGES =
      Set.of(
          "org.gouji.quantity",
          "org.gouji.codelist",
          "org.gouji.figure",
          "org.gouji.issue",
          "org.gouji.plan",
          "org.gouji.rule.scope",
          "org.gouji.rule.judge");

  public FactApi {
    packages = Set.copyOf(packages);
    anchors = List.copyOf(anchors);
  }

  /** The packages of Gouji that rules are written against. */
  public static FactApi standard() {
    return new FactApi(FactApi.class.getClassLoader(), STANDARD_PACKAGES, List.of(FactApi.class));
  }

  /** The same with the package of one more class. */
  public FactApi withPackageOf(Class<?> type) {
    Set<String> more = new LinkedHashSet<>(packages);
    more.add(type.getPackageName());
    List<Class<?>> places = new ArrayList<>(anchors);
    places.add(type);
    return new FactApi(loader, more, places);
  }

  /** Whether a class, given by its binary name, may be used. */
  boolean allows(String binaryName) {
    if (binaryName.equals(Findings.class.getName())) {
      return true;
    }
    int dot = binaryName.lastIndexOf('.');
    return dot > 0 && packages.contains(binaryName.substring(0, dot));
  }

  /** The class an import names; nested classes are written with a dot. */
  Optional<Class<?>> find(String name) {
    String binaryName = name;
    while (true) {
      if (allows(binaryName)) {
        Optional<Class<?>> found = load(binaryName);
        if (found.isPresent()) {
          return found;
        }
      }
      int dot = binaryName.lastIndexOf('.');
      if (dot < 0) {
        return Optional.empty();
      }
      binaryName = binaryName.substring(0, dot) + "$" + binaryName.substring(dot + 1);
    }
  }

  /** Whether the package an import names is one of ours, whatever class it asks for. */
  boolean allowsPackageOf(String name) {
    return packages.stream().anyMatch(allowed -> isDirectlyIn(allowed, name));
  }

  private static boolean isDirectlyIn(String allowed, String name) {
    return name.startsWith(allowed + ".")
        && Character.isUpperCase(name.charAt(Math.min(allowed.length() + 1, name.length() - 1)));
  }

  /** The canonical names of all public classes rules may import, as far as they can be listed. */
  List<String> classNames() {
    return anchors.stream()
        .flatMap(anchor -> ClassListing.binaryNames(anchor, packages).stream())
        .distinct()
        .sorted()
        .flatMap(name -> load(name).stream())
        .flatMap(type -> Stream.ofNullable(type.getCanonicalName()))
        .toList();
  }

  /** A class that generated code in another package can name. */
  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  private Optional<Class<?>> load(String binaryName) {
    try {
      Class<?> type = Class.forName(binaryName, false, loader);
      return isPublic(type) ? Optional.of(type) : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }
}
