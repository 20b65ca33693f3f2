package org.gouji.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who or what a figure is about, 统计对象. Every part is a code of a code list (or a normalised name
 * where no code exists); an empty string means "not narrowed down by this".
 *
 * @param region GB/T 2260 code, 行政区划
 * @param industry industry code, 产业
 * @param cluster cluster code, 产业集群
 * @param park park name, 园区
 * @param enterprise unified social credit code (USCC) or normalised name, 企业
 * @param project project code or normalised name, 项目
 */
public record Subject(
    String region, String industry, String cluster, String park, String enterprise, String project)
    implements Comparable<Subject> {

  public static final Subject UNKNOWN = new Subject("", "", "", "", "", "");

  public Subject {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(industry, "industry");
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(park, "park");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(project, "project");
  }

  public static Subject region(String code) {
    return UNKNOWN.withRegion(code);
  }

  public Subject withRegion(String code) {
    return new Subject(code, industry, cluster, park, enterprise, project);
  }

  public Subject withIndustry(String code) {
    return new Subject(region, code, cluster, park, enterprise, project);
  }

  public Subject withCluster(String code) {
    return new Subject(region, industry, code, park, enterprise, project);
  }

  public Subject withPark(String name) {
    return new Subject(region, industry, cluster, name, enterprise, project);
  }

  public Subject withEnterprise(String uscc) {
    return new Subject(region, industry, cluster, park, uscc, project);
  }

  public Subject withProject(String code) {
    return new Subject(region, industry, cluster, park, enterprise, code);
  }

  /** True if the subject is a region and nothing narrower, 全域. */
  public boolean isWholeRegion() {
    return industry.isEmpty() && isAboutPlaceOrIndustry();
  }

  /** True if neither a cluster, park, enterprise nor project narrows the subject. */
  public boolean isAboutPlaceOrIndustry() {
    return cluster.isEmpty() && park.isEmpty() && enterprise.isEmpty() && project.isEmpty();
  }

  /** A stable text of the subject's parts, for keys and fingerprints. */
  public String code() {
    List<String> parts = new ArrayList<>();
    add(parts, "region", region);
    add(parts, "industry", industry);
    add(parts, "cluster", cluster);
    add(parts, "park", park);
    add(parts, "enterprise", enterprise);
    add(parts, "project", project);
    return String.join(";", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + "=" + value);
    }
  }

  /** Codes differ in a few digits: added up as usual, their hashes would meet those of dates. */
  @Override
  public int hashCode() {
    int hash = mixed(0, region);
    hash = mixed(hash, industry);
    hash = mixed(hash, cluster);
    hash = mixed(hash, park);
    hash = mixed(hash, enterprise);
    return mixed(hash, project);
  }

  private static int mixed(int hash, String part) {
    int product = (hash ^ part.hashCode()) * 0x9E3779B1;
    return product ^ product >>> 15;
  }

  @Override
  public int compareTo(Subject other) {
    return code().compareTo(other.code());
  }
}
