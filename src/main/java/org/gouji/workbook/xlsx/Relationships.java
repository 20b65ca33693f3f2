package org.gouji.workbook.xlsx;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What one part of the package refers to, 部件关系: targets by id and by type. */
final class Relationships {

  private final Map<String, Target> byId = new LinkedHashMap<>();
  private final Map<String, Target> byType = new HashMap<>();

  /** A part and in which role it is referred to, 关系目标. */
  record Target(String part, String type) {}

  private Relationships() {}

  /** The relationships of a part; of the whole package if the part is the empty string. */
  static Relationships of(PackageParts parts, String source) {
    Relationships found = new Relationships();
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    String file = folder + "_rels/" + source.substring(folder.length()) + ".rels";
    if (parts.has(file)) {
      try (XmlCursor xml = parts.read(file)) {
        xml.root("Relationships");
        while (xml.child(1, "Relationship")) {
          found.add(xml, folder);
        }
      }
    }
    return found;
  }

  private void add(XmlCursor xml, String folder) {
    if (xml.attribute("TargetMode").orElse("").equals("External")) {
      return;
    }
    String type = xml.attribute("Type").orElse("");
    Target target =
        new Target(
            resolve(xml, folder, xml.attribute("Target").orElse("")),
            type.substring(type.lastIndexOf('/') + 1));
    byId.put(xml.attribute("Id").orElse(""), target);
    byType.putIfAbsent(target.type(), target);
  }

  private static String resolve(XmlCursor xml, String folder, String target) {
    try {
      String absolute = URI.create("/" + folder).resolve(target).normalize().getPath();
      return absolute.replaceFirst("^/+", "");
    } catch (IllegalArgumentException e) {
      throw xml.place().broken("Target=\"" + target + "\"", e);
    }
  }

  Optional<Target> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The first target whose type ends in that word, in either variant of the format. */
  Optional<String> partOfType(String type) {
    return Optional.ofNullable(byType.get(type)).map(Target::part);
  }
}
