package org.gouji.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Loads Gouji a second time with all mutants of some classes in it, 变异类加载器. */
final class MutatingLoader extends ClassLoader {
  private static final String OURS = "org.gouji.";

  /** What both sides must agree on. */
  private static final Set<String> SHARED =
      Set.of(
          MutationSwitch.class.getName(),
          MutationSwitch.Endless.class.getName(),
          Nudge.class.getName(),
          Trials.class.getName());

  private final List<JudgeMutant> mutants = new ArrayList<>();
  private final Predicate<String> changed;

  /**
   * @param changed which classes get mutants
   */
  MutatingLoader(Predicate<String> changed) {
    super(MutatingLoader.class.getClassLoader());
    this.changed = changed;
  }

  /** The cases of all rules, run by the changed classes. */
  Trials trials() {
    try {
      return (Trials) loadClass(CaseTrials.class.getName()).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Gouji cannot be loaded a second time", e);
    }
  }

  /** The mutants of the classes loaded so far. */
  List<JudgeMutant> mutants() {
    return List.copyOf(mutants);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || SHARED.contains(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] bytes = read(name);
    if (changed.test(name)) {
      bytes = new MutantWriter(mutants).write(bytes);
    }
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
