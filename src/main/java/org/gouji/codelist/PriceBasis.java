package org.gouji.codelist;

/** Prices an amount or a growth is measured in, 现价·可比价. */
public enum PriceBasis {
  CURRENT,
  COMPARABLE
}
