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
 * @param documents sorted by code
 * @param hashes SHA-256 of each plan file, read or not, by its path in the folder
 */
public record PlanLibrary(
    List<PlanDocument> documents, List<Fault> faults, SortedMap<String, String> hashes) {

  public PlanLibrary {
    documents = documents.stream().sorted(Comparator.comparing(PlanDocument::code)).toList();
    faults = faults.stream().sorted().toList();
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Reads each .yaml file below the folder. */
  public static PlanLibrary load(Path folder, PlanReader reader) {
    return new PlanFolder(folder, reader).read();
  }

  public static PlanLibrary empty() {
    return new PlanLibrary(List.of(), List.of(), new TreeMap<>(Map.of()));
  }
}
