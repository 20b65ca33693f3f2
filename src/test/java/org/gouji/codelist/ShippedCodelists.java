package org.gouji.codelist;

import java.nio.file.Path;

/** The codelists of this project, read once for all tests. */
final class ShippedCodelists {
  static final Path FOLDER = Path.of("codelists");
  static final Codelists ALL = Codelists.load(FOLDER);

  private ShippedCodelists() {}
}
