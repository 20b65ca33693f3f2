package org.gouji.codelist;

/** Level of an administrative division, 行政区划级别. */
public enum RegionLevel {
  COUNTRY,
  PROVINCE,
  PREFECTURE,
  COUNTY,
  ZONE
}
