package org.gouji.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A hash over the class files a rule was compiled against, 接口指纹: the imported classes and every
 * class of the fact API their public methods lead to. A rule is compiled again when one changes.
 */
final class ApiFingerprint {

  private final FactApi api;
  private final Map<Class<?>, byte[]> hashes = new ConcurrentHashMap<>();

  ApiFingerprint(FactApi api) {
    this.api = api;
  }

  String of(Collection<Class<?>> imports) {
    SortedSet<Class<?>> reached = new TreeSet<>(Comparator.comparing(Class::getName));
    imports.forEach(type -> reach(type, reached));
    reach(Findings.class, reached);
    MessageDigest digest = Sha256.digest();
    for (Class<?> type : reached) {
      digest.update(type.getName().getBytes(StandardCharsets.UTF_8));
      digest.update(hashes.computeIfAbsent(type, ApiFingerprint::classFileHash));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void reach(Class<?> type, SortedSet<Class<?>> reached) {
    Class<?> element = type.isArray() ? type.getComponentType() : type;
    if (element == null || !api.allows(element.getName()) || !reached.add(element)) {
      return;
    }
    reach(element.getSuperclass() == null ? Object.class : element.getSuperclass(), reached);
    for (Class<?> parent : element.getInterfaces()) {
      reach(parent, reached);
    }
    for (Method method : element.getMethods()) {
      reach(method.getReturnType(), reached);
      for (Class<?> parameter : method.getParameterTypes()) {
        reach(parameter, reached);
      }
    }
  }

  private static byte[] classFileHash(Class<?> type) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream bytes = type.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("The class file of " + type.getName() + " is missing");
      }
      return Sha256.digest().digest(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the class file of " + type.getName(), e);
    }
  }
}
