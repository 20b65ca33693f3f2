package org.gouji.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of Gouji, 本项目的类, read once for all house tests. */
final class OurClasses {

  static final String ROOT = "org.gouji";

  /** What users run. */
  static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** What users run and what tests it. */
  static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

  private OurClasses() {}
}
