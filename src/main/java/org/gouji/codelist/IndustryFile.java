package org.gouji.codelist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads industries.yaml, 产业与行业表. */
final class IndustryFile {
  static final String NAME = "industries.yaml";

  private final Faults faults;
  private final Regions regions;

  private IndustryFile(Regions regions, Faults faults) {
    this.regions = regions;
    this.faults = faults;
  }

  static Industries read(CodelistFolder folder, Regions regions, Faults faults) {
    return new IndustryFile(regions, faults).industries(folder.yaml(NAME));
  }

  private Industries industries(Map<String, List<Entry>> sections) {
    List<Located<IndustryGroup>> groups =
        ListFile.items(sections.getOrDefault("groups", List.of()), faults, IndustryFile::group);
    List<IndustryGroup> plainGroups = ListFile.plain(groups);
    List<Located<Industry>> industries =
        ListFile.items(
            sections.getOrDefault("industries", List.of()),
            faults,
            fields -> industry(fields, plainGroups));
    Set<String> codes = checkIndustries(industries);
    checkGroups(groups, codes);
    return new Industries(ListFile.plain(industries), plainGroups);
  }

  private Set<String> checkIndustries(List<Located<Industry>> industries) {
    EntryChecks<Industry> checks = new EntryChecks<>(industries, Industry::code, faults);
    Set<String> codes = checks.codes();
    checks.codesAreUnique();
    checks.namesAreUnique(IndustryFile::names, industry -> "");
    checks.reference("parent", Industry::parent, codes);
    checks.noCircles("parent", Industry::parent);
    checks.references("maps_to", Industry::mapsTo, codes);
    return codes;
  }

  private void checkGroups(List<Located<IndustryGroup>> groups, Set<String> industryCodes) {
    EntryChecks<IndustryGroup> checks = new EntryChecks<>(groups, IndustryGroup::code, faults);
    checks.codesAreUnique();
    checks.namesAreUnique(IndustryFile::names, group -> "");
    checks.references("members", IndustryGroup::members, industryCodes);
    checks.reference("region", IndustryGroup::region, regionCodes());
  }

  private Set<String> regionCodes() {
    Set<String> codes = new HashSet<>();
    regions.all().forEach(region -> codes.add(region.code()));
    return codes;
  }

  static List<String> names(Industry industry) {
    List<String> names = new ArrayList<>(industry.aliases());
    names.add(industry.name());
    return names;
  }

  static List<String> names(IndustryGroup group) {
    List<String> names = new ArrayList<>(group.aliases());
    names.add(group.name());
    return names;
  }

  private static IndustryGroup group(EntryFields fields) {
    return new IndustryGroup(
        fields.text("code"),
        fields.text("name"),
        fields.text("english"),
        fields.optional("region"),
        fields.list("members"),
        fields.flag("overlapping"),
        fields.list("aliases"));
  }

  private static Industry industry(EntryFields fields, List<IndustryGroup> groups) {
    String code = fields.text("code");
    return new Industry(
        code,
        fields.text("name"),
        fields.text("english"),
        fields.list("aliases"),
        groups.stream().filter(g -> g.members().contains(code)).map(IndustryGroup::code).toList(),
        fields.optional("parent"),
        fields.optional("gbt4754"),
        fields.list("maps_to"));
  }
}
