package org.gouji.workbook.row;

import java.util.List;
import java.util.Optional;
import org.gouji.codelist.Cluster;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Industry;
import org.gouji.codelist.Region;
import org.gouji.figure.Subject;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.TableColumn;
import org.gouji.workbook.table.TitleSubject;

/** Tells from the labels of a row what its figures are about, 统计对象识别. */
final class SubjectReading {

  /** A subject, and the words that should have named a region and did not. */
  record Read(Subject subject, Optional<String> unknownRegion) {}

  private final Codelists codelists;
  private final PlaceNames places;
  private final RecognisedTable table;
  private final String context;
  private final List<TableColumn> placeColumns;
  private final Optional<String> titleIndustry;

  SubjectReading(Codelists codelists, RecognisedTable table) {
    this.codelists = codelists;
    this.table = table;
    this.context = table.context().regionCode();
    this.places = new PlaceNames(codelists, context);
    this.placeColumns =
        table.columns().stream().filter(column -> column.role() == ColumnRole.REGION).toList();
    this.titleIndustry =
        new TitleSubject(table).words().flatMap(codelists.industries()::find).map(Industry::code);
  }

  /** The region a label names, looked for first inside the region the table is about. */
  Optional<Region> region(String label) {
    return places.region(label);
  }

  /** The subject of a total row: the whole region, whatever its label. */
  Read ofTotal(String label) {
    Optional<String> region =
        region(label).or(() -> codelists.regions().wholeOf(label, context)).map(Region::code);
    return new Read(inTitle(Subject.region(region.orElse(context))), Optional.empty());
  }

  /** The subject of a row that sums up some rows of no name of their own. */
  Read ofSubtotal(RowLabels labels) {
    String group = PlainText.dense(labels.name());
    return new Read(Subject.region(context).withPark(group), Optional.empty());
  }

  Read of(RowLabels labels) {
    Read place = place(labels);
    Subject subject = place.subject();
    for (ColumnRole role : labels.texts().keySet()) {
      Optional<String> text = labels.text(role);
      subject = text.isPresent() ? with(subject, role, text.get()) : subject;
    }
    return new Read(inTitle(subject), place.unknownRegion());
  }

  /** 利润总额 under a title about 高技术产业, or in an enterprise's form, is theirs. */
  private Subject inTitle(Subject subject) {
    Subject whose =
        table
            .context()
            .enterprise()
            .filter(name -> subject.enterprise().isEmpty())
            .map(name -> subject.withEnterprise(PlainText.dense(name)))
            .orElse(subject);
    return titleIndustry
        .filter(industry -> whose.industry().isEmpty())
        .map(whose::withIndustry)
        .orElse(whose);
  }

  private Read place(RowLabels labels) {
    List<String> stated = labels.all(placeColumns);
    if (stated.isEmpty()) {
      return new Read(Subject.region(context), Optional.empty());
    }
    // An item of a list is told by its name, and its second place may be anything, as a seat.
    boolean one = stated.size() == 1 || table.list();
    return one ? place(stated.get(0)) : places.narrowest(stated);
  }

  private Read place(String stated) {
    Optional<Region> named = places.named(stated);
    if (named.isEmpty() && EconomicRegions.members(stated).isPresent()) {
      return new Read(Subject.region(PlainText.dense(stated)), Optional.empty());
    }
    return named
        .map(region -> new Read(Subject.region(region.code()), Optional.empty()))
        .orElseGet(
            () -> new Read(Subject.region(PlainText.dense(stated)), Optional.of(stated.strip())));
  }

  private Subject with(Subject subject, ColumnRole role, String text) {
    return switch (role) {
      case ENTITY -> entity(subject, text);
      case INDUSTRY -> subject.withIndustry(industry(text));
      case CLUSTER -> subject.withCluster(cluster(text));
      case PARK -> subject.withPark(PlainText.dense(text));
      case PROJECT_CODE -> subject.withProject(PlainText.dense(text));
      case PROJECT ->
          subject.project().isEmpty() ? subject.withProject(PlainText.dense(text)) : subject;
      case USCC -> subject.withEnterprise(PlainText.dense(text));
      case ENTERPRISE ->
          subject.enterprise().isEmpty() ? subject.withEnterprise(PlainText.dense(text)) : subject;
      default -> subject;
    };
  }

  /** A name of unstated kind; one in no code list stands for a group of its own, as 大型企业. */
  private Subject entity(Subject subject, String text) {
    if (table.list() || codelists.regions().isWholeWord(text) && !subject.region().isEmpty()) {
      return subject;
    }
    Optional<Region> region = region(text).or(() -> codelists.regions().wholeOf(text, context));
    if (region.isPresent()) {
      return subject.withRegion(region.get().code());
    }
    return codelists
        .industries()
        .find(text)
        .map(industry -> subject.withIndustry(industry.code()))
        .or(() -> codelists.clusters().find(text).map(c -> subject.withCluster(c.code())))
        .orElseGet(() -> subject.withIndustry(PlainText.dense(text)));
  }

  private String industry(String text) {
    return codelists.industries().find(text).map(Industry::code).orElse(PlainText.dense(text));
  }

  private String cluster(String text) {
    return codelists.clusters().find(text).map(Cluster::code).orElse(PlainText.dense(text));
  }
}
