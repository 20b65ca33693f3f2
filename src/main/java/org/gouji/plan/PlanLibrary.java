package org.gouji.plan;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.issue.Fault;

/**
 * All plans of one folder, 规划库: those that could be read, and one fault for each file that could
 * not.
 *
 * @param byFile the documents by the file's path in the folder
 * @param hashes SHA-256 of each plan file, read or not, by its path in the folder
 */
public record PlanLibrary(
    SortedMap<String, PlanDocument> byFile, List<Fault> faults, SortedMap<String, String> hashes) {

  public PlanLibrary {
    byFile = Collections.unmodifiableSortedMap(new TreeMap<>(byFile));
    faults = faults.stream().sorted().toList();
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** The documents, sorted by code. */
  public List<PlanDocument> documents() {
    return byFile.values().stream().sorted(Comparator.comparing(PlanDocument::code)).toList();
  }

  /** How many figures a file gave; none if it could not be used. */
  public int figuresOf(String file) {
    return byFile.containsKey(file) ? byFile.get(file).figures().size() : 0;
  }

  /** Reads each .yaml file below the folder. */
  public static PlanLibrary load(Path folder, PlanReader reader) {
    return new PlanFolder(folder, reader).read();
  }

  public static PlanLibrary empty() {
    return new PlanLibrary(new TreeMap<>(Map.of()), List.of(), new TreeMap<>(Map.of()));
  }
}
