package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gouji.codelist.Codelists;
import org.gouji.issue.Language;
import org.gouji.issue.Names;
import org.gouji.quantity.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class CodelistNamesTest {
  private final Names names = new CodelistNames(Codelists.load(Path.of("codelists")));

  @Test
  void aKnownCodeHasANameInBothLanguages() {
    assertThat(names.region("510100", Language.ZH)).isEqualTo("成都市");
    assertThat(names.region("510100", Language.EN)).isEqualTo("Chengdu");
    assertThat(names.indicator("industrial_value_added", Language.ZH)).contains("工业增加值");
    assertThat(names.indicator("industrial_value_added", Language.EN))
        .containsIgnoringCase("value added");
  }

  @Test
  void aCodeNobodyKnowsIsItsOwnName() {
    assertThat(names.region("999999", Language.ZH)).isEqualTo("999999");
    assertThat(names.industry("nothing", Language.EN)).isEqualTo("nothing");
    assertThat(names.cluster("nothing", Language.EN)).isEqualTo("nothing");
    assertThat(names.scope("nothing", Language.ZH)).isEqualTo("nothing");
  }

  @Test
  void aUnitIsFoundAsTheUnitTableSpellsIt() {
    assertThat(names.unit("亿元")).map(UnitOfMeasure::symbol).contains("亿元");
    assertThat(names.unit("斗米")).isEmpty();
    assertThat(names.unit("")).isEmpty();
  }
}
