package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.codelist.Cluster;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Industry;
import org.gouji.codelist.Region;
import org.gouji.figure.Subject;
import org.gouji.workbook.table.ColumnRole;
import org.gouji.workbook.table.PlainText;
import org.gouji.workbook.table.RecognisedTable;
import org.gouji.workbook.table.RegionWords;
import org.gouji.workbook.table.TitleSubject;

/** Tells from the labels of a row what its figures are about, 统计对象识别. */
final class SubjectReading {

  /** A subject, and the words that should have named a region and did not. */
  record Read(Subject subject, Optional<String> unknownRegion) {}

  /** Labels come again from row to row; what was looked up long ago is let go. */
  private static final class RecentLabels extends LinkedHashMap<String, Optional<Region>> {
    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 256;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Optional<Region>> eldest) {
      return size() > ENOUGH;
    }
  }

  private static final Pattern COUNTRY = Pattern.compile("全国(?:总计|合计|总数)?");
  private static final String WHOLE_COUNTRY = "100000";
  private static final Pattern SEVERAL = Pattern.compile("[、,;/]|和(?!平)");

  private final Codelists codelists;
  private final RegionWords words;
  private final RecognisedTable table;
  private final String context;
  private final Optional<String> titleIndustry;
  private final Map<String, Optional<Region>> recent = new RecentLabels();

  SubjectReading(Codelists codelists, RecognisedTable table) {
    this.codelists = codelists;
    this.words = new RegionWords(codelists.regions());
    this.table = table;
    this.context = table.context().regionCode();
    this.titleIndustry =
        new TitleSubject(table).words().flatMap(codelists.industries()::find).map(Industry::code);
  }

  /** The region a label names, looked for first inside the region the table is about. */
  Optional<Region> region(String label) {
    return recent.computeIfAbsent(label, this::find);
  }

  private Optional<Region> find(String label) {
    if (COUNTRY.matcher(PlainText.dense(label)).matches()) {
      return codelists.regions().byCode(WHOLE_COUNTRY);
    }
    Optional<Region> inside =
        context.isEmpty() ? Optional.empty() : codelists.regions().find(label, context);
    return inside.or(() -> codelists.regions().find(label));
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
    Optional<String> stated = labels.text(ColumnRole.REGION);
    if (stated.isEmpty()) {
      return new Read(Subject.region(context), Optional.empty());
    }
    Optional<Region> named =
        region(stated.get())
            .or(() -> codelists.regions().wholeOf(stated.get(), context))
            .or(() -> several(stated.get()))
            .or(() -> words.in(stated.get()).map(RegionWords.Named::region));
    if (named.isEmpty() && EconomicRegions.members(stated.get()).isPresent()) {
      String group = PlainText.dense(stated.get());
      return new Read(Subject.region(group), Optional.empty());
    }
    return named
        .map(region -> new Read(Subject.region(region.code()), Optional.empty()))
        .orElseGet(
            () ->
                new Read(
                    Subject.region(PlainText.dense(stated.get())),
                    Optional.of(stated.get().strip())));
  }

  /** A project in several places is one of the narrowest region that has them all. */
  private Optional<Region> several(String label) {
    List<Region> named = new ArrayList<>();
    for (String part : SEVERAL.split(PlainText.dense(label))) {
      Optional<Region> region = region(part);
      if (region.isEmpty()) {
        return Optional.empty();
      }
      named.add(region.get());
    }
    return words.common(named);
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
