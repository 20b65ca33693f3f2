package org.gouji.samples;

import java.math.BigDecimal;
import java.util.List;

/**
 * A place with a rough weight for the synthetic figures, 地区.
 *
 * @param weight a made-up size; nothing is derived from real figures of the place
 */
record Place(String code, String name, BigDecimal weight) {

  static Place of(String code, String name, int weight) {
    return new Place(code, name, BigDecimal.valueOf(weight));
  }

  /** The 21 cities and prefectures of Sichuan in the order of their codes. */
  static final List<Place> CITIES =
      List.of(
          of("510100", "成都市", 5067),
          of("510300", "自贡市", 560),
          of("510400", "攀枝花市", 580),
          of("510500", "泸州市", 1040),
          of("510600", "德阳市", 1210),
          of("510700", "绵阳市", 1150),
          of("510800", "广元市", 390),
          of("510900", "遂宁市", 620),
          of("511000", "内江市", 540),
          of("511100", "乐山市", 910),
          of("511300", "南充市", 880),
          of("511400", "眉山市", 530),
          of("511500", "宜宾市", 1400),
          of("511600", "广安市", 430),
          of("511700", "达州市", 850),
          of("511800", "雅安市", 290),
          of("511900", "巴中市", 160),
          of("512000", "资阳市", 270),
          of("513200", "阿坝藏族羌族自治州", 130),
          of("513300", "甘孜藏族自治州", 90),
          of("513400", "凉山彝族自治州", 640));

  static final List<Place> CHENGDU =
      List.of(
          of("5101Z1", "四川天府新区", 70),
          of("5101Z2", "成都高新区", 260),
          of("5101Z3", "成都东部新区", 20),
          of("510104", "锦江区", 10),
          of("510105", "青羊区", 40),
          of("510106", "金牛区", 30),
          of("510107", "武侯区", 25),
          of("510108", "成华区", 30),
          of("510112", "龙泉驿区", 150),
          of("510113", "青白江区", 50),
          of("510114", "新都区", 75),
          of("510115", "温江区", 45),
          of("510116", "双流区", 95),
          of("510117", "郫都区", 60),
          of("510118", "新津区", 40),
          of("510121", "金堂县", 35),
          of("510129", "大邑县", 20),
          of("510131", "蒲江县", 15),
          of("510181", "都江堰市", 18),
          of("510182", "彭州市", 55),
          of("510183", "邛崃市", 28),
          of("510184", "崇州市", 38),
          of("510185", "简阳市", 30));

  static final List<Place> DEYANG =
      List.of(
          of("510603", "旌阳区", 60),
          of("510604", "罗江区", 20),
          of("510623", "中江县", 18),
          of("510681", "广汉市", 45),
          of("510682", "什邡市", 42),
          of("510683", "绵竹市", 38));

  static final List<Place> MEISHAN =
      List.of(
          of("511402", "东坡区", 50),
          of("511403", "彭山区", 32),
          of("511421", "仁寿县", 40),
          of("511423", "洪雅县", 12),
          of("511424", "丹棱县", 10),
          of("511425", "青神县", 14));

  static final List<Place> YIBIN =
      List.of(
          of("511502", "翠屏区", 80),
          of("511503", "南溪区", 22),
          of("511504", "叙州区", 30),
          of("511523", "江安县", 24),
          of("511524", "长宁县", 16),
          of("511525", "高县", 18),
          of("511526", "珙县", 15),
          of("511527", "筠连县", 14),
          of("511528", "兴文县", 12),
          of("511529", "屏山县", 11));

  static Place city(String name) {
    return CITIES.stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
  }
}
