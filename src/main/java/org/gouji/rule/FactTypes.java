package org.gouji.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a condition may read of a fact, 事实的字段: components, getters and harmless calls. */
final class FactTypes {

  private static final Set<String> NEVER =
      Set.of(
          "getClass",
          "hashCode",
          "toString",
          "clone",
          "finalize",
          "notify",
          "notifyAll",
          "wait",
          "equals");
  private static final Set<String> PLATFORM_CALLS =
      Set.of(
          "size",
          "isEmpty",
          "isPresent",
          "length",
          "isBlank",
          "signum",
          "getYear",
          "getMonthValue",
          "getDayOfMonth",
          "intValue",
          "name",
          "ordinal");
  private static final Set<Class<?>> INEXACT_KEYS =
      Set.of(BigDecimal.class, double.class, Double.class, float.class, Float.class);

  private FactTypes() {}

  /** The type of a field of a fact, if it has it. */
  static Optional<Class<?>> field(Class<?> type, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return List.of(name, "get" + capital, "is" + capital).stream()
        .flatMap(method -> readable(type, method).stream())
        .<Class<?>>map(Method::getReturnType)
        .findFirst();
  }

  /** The type of a call without arguments, if it is allowed. */
  static Optional<Class<?>> call(Class<?> type, String name) {
    return readable(type, name).map(Method::getReturnType);
  }

  /** The names a condition could have meant. */
  static Set<String> names(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Method method : type.getMethods()) {
      if (isReadable(method)) {
        names.add(fieldName(method.getName()));
      }
    }
    return names;
  }

  /** Equality on such a type is not indexed or not exact, so that it makes a poor key. */
  static boolean isPoorKey(Class<?> type) {
    return INEXACT_KEYS.contains(type);
  }

  /** Whether a literal may be compared with a field of such a type. */
  static boolean takes(Class<?> type, Token literal) {
    if (literal.is("null")) {
      return !type.isPrimitive();
    }
    return switch (literal.kind()) {
      case STRING -> type == String.class || type == Object.class;
      case INTEGER, EXACT_DECIMAL -> isNumber(type) || type == Object.class;
      default -> type == boolean.class || type == Boolean.class;
    };
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type)
        || type.isPrimitive() && type != boolean.class && type != char.class;
  }

  /** The names of the public constants of a type. */
  static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(java.lang.reflect.Field::getName)
        .toList();
  }

  private static Optional<Method> readable(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && isReadable(method))
        .findFirst();
  }

  private static boolean isReadable(Method method) {
    boolean reads =
        method.getParameterCount() == 0
            && method.getReturnType() != void.class
            && !Modifier.isStatic(method.getModifiers())
            && !NEVER.contains(method.getName());
    boolean ofPlatform = method.getDeclaringClass().getClassLoader() == null;
    return reads && (!ofPlatform || PLATFORM_CALLS.contains(method.getName()));
  }

  private static String fieldName(String method) {
    for (String prefix : List.of("get", "is")) {
      boolean getter =
          method.length() > prefix.length()
              && method.startsWith(prefix)
              && Character.isUpperCase(method.charAt(prefix.length()));
      if (getter) {
        int start = prefix.length();
        return Character.toLowerCase(method.charAt(start)) + method.substring(start + 1);
      }
    }
    return method;
  }
}
