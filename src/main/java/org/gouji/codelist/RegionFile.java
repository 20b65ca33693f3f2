package org.gouji.codelist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads regions.csv, 行政区划表. */
final class RegionFile {
  static final String NAME = "regions.csv";
  private static final Pattern CODE = Pattern.compile("[0-9]{6}|[0-9]{4}Z[0-9]");

  private final Faults faults;

  private RegionFile(Faults faults) {
    this.faults = faults;
  }

  static Regions read(CodelistFolder folder, Faults faults) {
    return new RegionFile(faults).regions(folder.csv(NAME));
  }

  private Regions regions(List<Entry> entries) {
    List<Located<Region>> regions = ListFile.items(entries, faults, RegionFile::region);
    EntryChecks<Region> checks = new EntryChecks<>(regions, Region::code, faults);
    Set<String> codes = checks.codes();
    checks.codesAreUnique();
    checks.reference("parent", Region::parent, codes);
    checks.noCircles("parent", Region::parent);
    checks.namesAreUnique(region -> List.of(region.name()), region -> region.parent().orElse(""));
    regions.forEach(this::checkCode);
    return new Regions(ListFile.plain(regions));
  }

  private static Region region(EntryFields fields) {
    return new Region(
        fields.text("code"),
        fields.text("name"),
        fields.text("english"),
        level(fields),
        fields.optional("parent"),
        fields.list("aliases"));
  }

  private static RegionLevel level(EntryFields fields) {
    fields.text("level");
    return fields.choice("level", RegionLevel.class).orElse(RegionLevel.COUNTY);
  }

  private void checkCode(Located<Region> region) {
    String code = region.item().code();
    boolean hasZoneMark = code.indexOf('Z') >= 0;
    boolean isZone = region.item().level() == RegionLevel.ZONE;
    if (!CODE.matcher(code).matches() || hasZoneMark != isZone) {
      faults.add(
          region.entry(),
          "code",
          FaultKind.BAD_VALUE,
          "code",
          code,
          "six digits, or 0000Z0 for a zone / 六位数字，功能区为0000Z0");
    }
    boolean isCountry = region.item().level() == RegionLevel.COUNTRY;
    if (isCountry == region.item().parent().isPresent()) {
      Optional<String> parent = region.item().parent();
      faults.add(
          region.entry(),
          "parent",
          FaultKind.BAD_VALUE,
          "parent",
          parent.orElse(""),
          "a parent for all but the country / 除国家外均须有上级");
    }
  }
}
