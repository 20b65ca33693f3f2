package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.gouji.rule.example.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleClassLoaderTest {

  private final ClassLoader running =
      RuleClassLoader.forRunning(RulesOnDisk.API, new CompiledRule("", new TreeMap<>()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.Runtime",
        "java.lang.ProcessBuilder",
        "java.lang.System",
        "java.lang.Thread",
        "java.lang.ClassLoader",
        "java.lang.reflect.Method",
        "java.nio.file.Files",
        "java.net.URL",
        "org.gouji.rule.RuleBase",
        "org.kie.api.KieServices"
      })
  void aRunningRuleCannotReachTheRestOfTheWorld(String name) {
    assertThatThrownBy(() -> running.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
    assertThat(running.getResourceAsStream(name.replace('.', '/') + ".class")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.net.URL", "java.nio.file.Files", "org.gouji.rule.RuleBase"})
  void theCompilerDoesNotSeeTheRestOfTheWorldEither(String name) {
    assertThatThrownBy(() -> RuleClassLoader.forCompiling(RulesOnDisk.API).loadClass(name))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void factsAndTheGlobalAreTheSameClassesAsOutside() {
    assertThatCode(
            () -> {
              assertThat(running.loadClass(Whole.class.getName())).isSameAs(Whole.class);
              assertThat(running.loadClass(Findings.class.getName())).isSameAs(Findings.class);
            })
        .doesNotThrowAnyException();
  }
}
