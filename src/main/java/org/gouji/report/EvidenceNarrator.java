package org.gouji.report;

import org.gouji.issue.Bilingual;
import org.gouji.issue.Cause;
import org.gouji.issue.Contributor;
import org.gouji.issue.Correction;
import org.gouji.issue.Fingerprint;
import org.gouji.issue.Localisation;
import org.gouji.issue.LocalisationWords;
import org.gouji.issue.Names;

/** Tells what an issue rests on and where the mistake behind it likely lies, 依据与定位编写. */
final class EvidenceNarrator {
  private final Amounts amounts;
  private final LocalisationWords located;

  EvidenceNarrator(Names names) {
    this.amounts = new Amounts(names);
    this.located = new LocalisationWords(names);
  }

  CheckReport.ContributorEntry contributor(Contributor term) {
    return new CheckReport.ContributorEntry(
        term.role().english(),
        new Bilingual(term.role().chinese(), term.role().english()),
        term.figure(),
        term.entity(),
        term.term(),
        term.period(),
        term.raw(),
        term.unit(),
        term.weight(),
        term.interval().map(interval -> amounts.of(interval, term.unit())),
        Places.of(term.source()));
  }

  static CheckReport.CauseEntry cause(Cause cause) {
    return new CheckReport.CauseEntry(
        cause.figure(), new Bilingual(cause.chinese(), cause.english()));
  }

  CheckReport.LocalisationEntry localisation(Localisation localisation) {
    return new CheckReport.LocalisationEntry(
        localisation.isDecided(),
        located.of(localisation),
        localisation.alternatives(),
        localisation.corrections().stream().map(this::correction).toList(),
        localisation.leader().map(Fingerprint::value),
        localisation.folded().stream().map(Fingerprint::value).toList());
  }

  private CheckReport.CorrectionEntry correction(Correction correction) {
    return new CheckReport.CorrectionEntry(
        located.of(correction), correction.figures().stream().map(this::corrected).toList());
  }

  private CheckReport.CorrectedEntry corrected(Correction.Corrected corrected) {
    return new CheckReport.CorrectedEntry(
        contributor(corrected.figure()),
        amounts.of(corrected.range(), corrected.figure().unit()),
        corrected.slips().stream().map(EvidenceNarrator::cause).toList());
  }
}
