package org.gouji.benchmark;

import java.util.List;

/** Names that stand in the synthetic workbooks, 名称; enterprises and projects are made up. */
final class Names {

  static final List<String> CITIES =
      split(
          "成都市 自贡市 攀枝花市 泸州市 德阳市 绵阳市 广元市 遂宁市 内江市 乐山市 南充市 眉山市 宜宾市 广安市 达州市 雅安市"
              + " 巴中市 资阳市 阿坝州 甘孜州 凉山州");

  static final List<String> PROVINCES =
      split(
          "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南"
              + " 西藏 陕西 甘肃 青海 宁夏 新疆");

  static final List<String> INDUSTRIES =
      split(
          "煤炭开采和洗选业 石油和天然气开采业 黑色金属矿采选业 农副食品加工业 食品制造业 酒、饮料和精制茶制造业 纺织业 造纸和纸制品业"
              + " 化学原料和化学制品制造业 医药制造业 化学纤维制造业 橡胶和塑料制品业 非金属矿物制品业 黑色金属冶炼和压延加工业 金属制品业 通用设备制造业"
              + " 专用设备制造业 汽车制造业 电气机械和器材制造业 仪器仪表制造业 电力、热力生产和供应业 燃气生产和供应业 水的生产和供应业");

  static final List<String> YEARLY =
      split("地区生产总值 第一产业增加值 第二产业增加值 工业增加值 第三产业增加值 固定资产投资 工业投资 技术改造投资 进出口总额 一般公共预算收入");

  private static final List<String> TRADES =
      split("机械 电子 食品 化工 纺织 建材 冶金 医药 能源 轻工 装备 新材料 汽车 酒业 光电 航空");

  private Names() {}

  static String enterprise(int number) {
    String city = CITIES.get(number % CITIES.size());
    return city.substring(0, 2)
        + "合成"
        + (number + 1)
        + "号"
        + TRADES.get(number % TRADES.size())
        + "有限公司";
  }

  static String project(int number) {
    return "合成" + (number + 1) + "号" + TRADES.get(number % TRADES.size()) + "生产线建设项目";
  }

  /** 北　京, as tables of provinces pad short names. */
  static String padded(String name) {
    return name.length() == 2 ? name.charAt(0) + "　　" + name.charAt(1) : name;
  }

  private static List<String> split(String names) {
    return List.of(names.split(" "));
  }
}
