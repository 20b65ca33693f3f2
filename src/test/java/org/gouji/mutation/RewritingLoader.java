package org.gouji.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Loads Gouji a second time with some of its classes rewritten, 改写类加载器. */
public final class RewritingLoader extends ClassLoader {
  private static final String OURS = "org.gouji.";

  private final Set<String> shared;
  private final Predicate<String> chosen;
  private final UnaryOperator<byte[]> rewrite;

  /**
   * @param shared what both sides must agree on and is loaded once only
   * @param chosen which classes are rewritten
   */
  public RewritingLoader(
      Set<String> shared, Predicate<String> chosen, UnaryOperator<byte[]> rewrite) {
    super(RewritingLoader.class.getClassLoader());
    this.shared = Set.copyOf(shared);
    this.chosen = chosen;
    this.rewrite = rewrite;
  }

  /** A new one of a class, seen through an interface that both sides share. */
  public <T> T make(Class<T> as, Class<? extends T> type) {
    try {
      return as.cast(loadClass(type.getName()).getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Gouji cannot be loaded a second time", e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || shared.contains(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] bytes = chosen.test(name) ? rewrite.apply(read(name)) : read(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] read(String name) throws ClassNotFoundException {
    try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (stream == null) {
        throw new ClassNotFoundException(name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
