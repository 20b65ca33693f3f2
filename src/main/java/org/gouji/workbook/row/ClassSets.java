package org.gouji.workbook.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.codelist.Codelists;
import org.gouji.codelist.Industries;
import org.gouji.codelist.Industry;
import org.gouji.codelist.IndustryGroup;
import org.gouji.workbook.row.ClassSet.Wholes;

/**
 * The classes statistics are broken down by, 分类标志: sets that are complete by definition, and
 * families of classes that overlap with those of other families and are never summed with them.
 */
final class ClassSets {

  private static final Pattern BREAKDOWN =
      Pattern.compile("^(?:[(]?[一二三四五六七八九十\\d]+[、.)]+)*(?:按|依).*|.*分组?[:]?$");
  private static final Pattern REST = Pattern.compile("其[他它].*|.*本级|省直.*|市直.*|直属.*|不分.*");
  private static final Pattern BESIDE_INDUSTRIES = Pattern.compile(".*(?:居民|生活).*");
  private static final Pattern LINKS = Pattern.compile("[、,，·和及与]");
  private static final String STANDARD = "gbt4754";

  private static final Predicate<String> PRODUCT =
      matching("(?:国内|地区|本地)?生产总值(?:合计|总计)?|GDP|.*(?:就业|从业)人[员数].*|.*生产总值.{0,6}");

  private static final Predicate<String> PEOPLE = matching(".*(?:人口|人数|人员|职工|学生|教师|户数|人).*");
  private static final Predicate<String> INDUSTRY =
      matching("(?:全部|全社会|规模以上|规上)?工业(?:企业)?(?:合计|总计)?");

  private static final List<ClassSet> GENERAL =
      List.of(
          ClassSet.beginning("three industries", PRODUCT, "第一产业|一产", "第二产业|二产", "第三产业|三产")
              .taking(Wholes.NAMED_ALIKE)
              .unless("居民|生活|电|能[源耗]|煤|用水|气|油|碳"),
          ClassSet.exactly("second industry", matching("第二产业|二产"), "工业|全部工业", "建筑业")
              .taking(Wholes.ITS_OWN),
          ClassSet.beginning("sex", PEOPLE, "男性|男", "女性|女"),
          ClassSet.beginning("residence", PEOPLE, "城镇|城市", "乡村|农村"),
          ClassSet.beginning("weight", INDUSTRY, "轻工业", "重工业"),
          ClassSet.exactly(
              "sections of industry",
              INDUSTRY,
              "采矿业",
              "制造业",
              "电力热力燃气水生产供应业|电力燃气水生产供应业|电力热力燃气水的生产供应业|电力燃气水的生产供应业"),
          ClassSet.beginning("size", INDUSTRY, "大型", "中型", "小型", "微型"),
          ClassSet.beginning("capital", INDUSTRY, "内资", "港澳台商投资|港澳台投资|港澳台商|港澳台", "外商投资|外资|外商")
              .unless("^个体"),
          ClassSet.beginning("level", INDUSTRY, "中央", "地方").unless("^其[他它]"),
          ClassSet.exactly(
                  "energy users",
                  matching("能源消费总量|能源消费量|终端消费量"),
                  "农林牧渔业|农林牧渔水利业|农林牧渔",
                  "工业",
                  "建筑业",
                  "交通运输仓储邮政业|交通运输仓储邮政",
                  "批发零售业住宿餐饮业|批发零售住宿餐饮业|批发零售贸易业住宿餐饮业|批发零售住宿餐饮",
                  "其他行业|其他|其它",
                  "居民生活|生活消费|城乡居民生活|居民")
              .taking(Wholes.NAMED_ALIKE));

  /** Families by what their names begin with; a name of none of them is a class of its own kind. */
  private static final Map<String, Predicate<String>> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("control", matching("(?:国有|集体|私人|港澳台商?|外商)?(?:及国有)?控股.*|国有国有控股.*|国有及国有.*"));
    FAMILIES.put(
        "cutting across",
        matching(
            "高技术.*|高新技术.*|战略性新兴.*|战新.*|绿色低碳.*|装备制造.*|高耗能.*|六大.*|大中型.*|中小.*|规模以上.*|规上.*|限额以上.*"
                + "|限上.*|亏损.*|盈利.*|民营.*|非公有.*|公有制.*|出口.*|新建.*|中央企业|省属.*|新能源.*|优势产业.*"));
    FAMILIES.put(
        "ownership", matching("(?:国有|集体|股份合作|联营|有限责任|股份有限|私营|个体|股份制|国有独资|其他内资).*(?<!控股)(?:企业)?"));
  }

  private final List<ClassSet> sets = new ArrayList<>(GENERAL);

  private ClassSets(Codelists codelists) {
    Industries industries = codelists.industries();
    industries.groups().stream()
        .filter(group -> group.code().startsWith(STANDARD) && !group.overlapping())
        .forEach(group -> sets.add(standard(group, industries)));
  }

  static ClassSets of(Codelists codelists) {
    return codelists.shared(ClassSets.class, ClassSets::new);
  }

  /** The sets, and what a name is in each; a name may be in several. */
  List<ClassSet> all() {
    return sets;
  }

  static String key(String name) {
    return LINKS.matcher(name).replaceAll("");
  }

  Stream<ClassSet> setsOf(String name) {
    return sets.stream().filter(set -> set.placeOf().apply(name).isPresent());
  }

  /**
   * What kind of class a name is. Two kinds in one list cover the same things twice, as 国有 and 大型
   * do.
   */
  Optional<String> family(String name) {
    String key = key(name);
    return FAMILIES.entrySet().stream()
        .filter(family -> family.getValue().test(key))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> setsOf(key).map(ClassSet::code).findFirst());
  }

  /** Whether some of these names may be about the same things as others of them. */
  boolean overlap(List<String> names) {
    Set<String> families = new HashSet<>();
    List<String> others = new ArrayList<>();
    for (String name : names) {
      if (!isRest(name)) {
        family(name).ifPresentOrElse(families::add, () -> others.add(name));
      }
    }
    boolean households =
        families.contains("three industries")
            && others.stream().allMatch(name -> BESIDE_INDUSTRIES.matcher(name).matches());
    return families.size() + (others.isEmpty() || households ? 0 : 1) > 1;
  }

  /** Whether these names are all the classes of a set and nothing else. */
  boolean areComplete(List<String> names) {
    return sets.stream()
        .filter(set -> set.members() == names.size())
        .anyMatch(set -> places(set, names) == set.members());
  }

  private static long places(ClassSet set, List<String> names) {
    return names.stream()
        .flatMap(name -> set.placeOf().apply(key(name)).stream())
        .map(ClassSet.Place::index)
        .distinct()
        .count();
  }

  /** 其他 and 市本级 belong to whatever stands around them. */
  static boolean isRest(String name) {
    return REST.matcher(name).matches();
  }

  /** 按行业分: what follows breaks the whole down once more. */
  static boolean isBreakdown(String heading) {
    return BREAKDOWN.matcher(heading).matches();
  }

  /** The divisions of a section of GB/T 4754, or its sections, told by the code list. */
  private static ClassSet standard(IndustryGroup group, Industries industries) {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<String> codes = group.members();
    for (int i = 0; i < codes.size(); i++) {
      int place = i;
      names(codes.get(i), industries).forEach(name -> places.put(name, place));
    }
    Optional<String> parent = industries.byCode(codes.get(0)).flatMap(Industry::parent);
    Predicate<String> whole =
        parent
            .map(code -> names(code, industries))
            .<Predicate<String>>map(names -> name -> names.contains(standardKey(name)))
            .orElse(INDUSTRY);
    return new ClassSet(
        parent.map(code -> "divisions").orElse("sections"),
        name -> Optional.ofNullable(places.get(standardKey(name))).map(ClassSets::alone),
        codes.size(),
        whole,
        Wholes.ITS_OWN,
        name -> false);
  }

  private static Set<String> names(String code, Industries industries) {
    return industries.byCode(code).stream()
        .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
        .map(ClassSets::standardKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ClassSet.Place alone(int place) {
    return new ClassSet.Place(place, "");
  }

  /** Tables write 电力、热力的生产和供应业 as well as 电力、热力生产和供应业. */
  private static String standardKey(String name) {
    return key(name).replace("的", "");
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }
}
