package org.gouji.workbook.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.quantity.Remembered;

/** The header words that tell what a column holds, 列名用词. */
public final class ColumnWords {

  /** Indicator code of the day a project is to be finished, 计划竣工时间. */
  public static final String PLANNED_COMPLETION = "planned_completion";

  /** Indicator code of the day work began or is to begin, 开工时间. */
  public static final String START_OF_WORK = "start_of_work";

  private static final Map<ColumnRole, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        ColumnRole.SEQUENCE,
        "序号 编号 序 行次 行号 代码 指标代码 行业代码 行政区划代码 区划代码 地区代码 国民经济行业代码 邮政编码 邮编 no no. 页码 页次 page");
    WORDS.put(
        ColumnRole.REGION,
        "地区 市州 市(州) 市、州 市(州)名称 城市 市 州 区县 县区 县(市、区) 区(市)县 县(区) 区(县) 县(市) 市(区) 县市区 区市县"
            + " 省份 省市 省(区、市) 省(市) 地市 地级市 省、自治区、直辖市 所在地 所在地区 所属地区 项目所在地 所在市州 所属市州"
            + " 所在市(州) 所属市(州) 所在区县 所属区县 所在区(市)县 所在县(市、区) 行政区划 行政区域 建设地点 项目地点 报送地区 注册地"
            + " 属地 牵头城市 牵头市州 牵头市(州) 地区名称 单位(地区) 市州名称 region city");
    WORDS.put(
        ColumnRole.INDUSTRY,
        "产业 行业 产业名称 行业名称 所属产业 所属行业 产业类别 行业类别 重点产业 优势产业 主导产业 支柱产业 产业分类 产业领域 所属领域"
            + " 国民经济行业 行业门类 行业大类 industry");
    WORDS.put(ColumnRole.CLUSTER, "集群 产业集群 集群名称 产业集群名称 所属集群 所属产业集群 申报集群 cluster");
    WORDS.put(ColumnRole.PARK, "园区 园区名称 所属园区 所在园区 产业园区 开发区 开发区名称 工业园区");
    WORDS.put(ColumnRole.PROJECT, "项目名称 重点项目 重大项目 项目名称及建设内容 project");
    WORDS.put(
        ColumnRole.ENTERPRISE,
        "企业名称 企业 企业(单位)名称 单位详细名称 法人单位名称 项目单位 建设单位 业主单位 项目业主 业主 法人单位 投资主体 投资单位"
            + " 实施单位 实施主体 项目法人 企业全称 单位名称 enterprise company");
    WORDS.put(ColumnRole.PROJECT_CODE, "项目编号 项目代码 项目编码 备案号 项目备案号");
    WORDS.put(ColumnRole.USCC, "统一社会信用代码 社会信用代码 信用代码 统一信用代码 uscc");
    WORDS.put(ColumnRole.INDICATOR, "指标 指标名称 主要指标 统计指标 指标项 indicator");
    WORDS.put(ColumnRole.UNIT, "计量单位 unit");
    WORDS.put(ColumnRole.PERIOD, "报告期 年份 年度 年 月份 月 季度 时间 统计时间 日期 年月 期别 统计年份 统计年度 数据年份 year period");
    WORDS.put(
        ColumnRole.NOTE,
        "备注 说明 注 建设内容 建设规模 建设规模及内容 建设内容及规模 主要建设内容 建设性质 建设阶段 项目状态 状态 进展情况 形象进度 存在问题"
            + " 联系人 联系电话 电话 责任单位 责任部门 牵头单位 责任人 主要产品 数据来源 资料来源 指标解释 口径 统计口径 等级 级别 remark note");
    WORDS.put(ColumnRole.ENTITY, "名称 项目 类别 分类 分组 单位 类型 产品 产品名称 品种 name item");
  }

  private static final Map<String, ColumnRole> BY_WORD = byWord();
  private static final Pattern CODE =
      Pattern.compile("(?:行政)?(?:区划|地区|行业|产业|单位|产品|城市|省份|指标|排|顺)(?:代码|编码|编号|码|序号?)|邮(?:政)?编码?|区号");
  private static final Pattern COMPLETION =
      Pattern.compile("(?:计划|预计|拟|预期)?(?:竣工|建成|投产|完工|完成|建成投产|竣工投产|达产)(?:时间|日期|年月|年份|时限|年限)");
  private static final Pattern START = Pattern.compile("(?:计划|预计|拟)?(?:开工|动工|开始建设)(?:时间|日期|年月|年份)");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)$");

  private static final Remembered<Optional<ColumnRole>> ROLES =
      new Remembered<>(ColumnWords::roleOf);
  private static final Remembered<Optional<String>> DATES = new Remembered<>(ColumnWords::dateOf);

  private ColumnWords() {}

  /** What a column with this header holds, if the words say so. */
  public static Optional<ColumnRole> role(List<String> path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    return ROLES.of(path.get(path.size() - 1));
  }

  private static Optional<ColumnRole> roleOf(String heading) {
    String word = PlainText.dense(heading).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_WORD.get(word))
        .or(
            () ->
                CODE.matcher(word).matches() ? Optional.of(ColumnRole.SEQUENCE) : Optional.empty())
        .or(() -> Optional.ofNullable(BY_WORD.get(BRACKETS.matcher(word).replaceFirst(""))))
        .or(() -> DATES.of(heading).map(indicator -> ColumnRole.DATE));
  }

  /** The indicator code of a column of dates. */
  public static Optional<String> dateIndicator(List<String> path) {
    return path.isEmpty() ? Optional.empty() : DATES.of(path.get(path.size() - 1));
  }

  private static Optional<String> dateOf(String heading) {
    String bare = BRACKETS.matcher(PlainText.dense(heading)).replaceFirst("");
    if (COMPLETION.matcher(bare).matches()) {
      return Optional.of(PLANNED_COMPLETION);
    }
    return START.matcher(bare).matches() ? Optional.of(START_OF_WORK) : Optional.empty();
  }

  private static Map<String, ColumnRole> byWord() {
    Map<String, ColumnRole> byWord = new LinkedHashMap<>();
    WORDS.forEach(
        (role, words) -> List.of(words.split(" ")).forEach(word -> byWord.put(word, role)));
    return Map.copyOf(byWord);
  }
}
