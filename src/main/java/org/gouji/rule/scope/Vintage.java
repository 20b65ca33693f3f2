package org.gouji.rule.scope;

/**
 * When a figure was published and how final it was then, 数据版本: yearbooks print a year's figure
 * first as preliminary, later as verified, later still revised after a census.
 *
 * @param stage the word that says how final it is, empty string if none does
 * @param edition year of the publication, 0 if nothing tells
 */
public record Vintage(String stage, int edition) {

  public static final Vintage UNKNOWN = new Vintage("", 0);

  /** Whether the one may revise the other. */
  public boolean differsFrom(Vintage other) {
    boolean editions = edition != 0 && other.edition != 0 && edition != other.edition;
    return editions || !stage.equals(other.stage);
  }
}
