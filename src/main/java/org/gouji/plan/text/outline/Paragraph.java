package org.gouji.plan.text.outline;

/**
 * One paragraph and where it stands, 段落.
 *
 * @param start where its own words begin, behind number and heading
 * @param section the clause path as people write it: 一(二), 四(一)1
 * @param heading the heading it begins with or stands under
 * @param top the heading of the section of the first level it stands in
 * @param isHeading true if it is nothing but a heading
 * @param isItem true for an item of a list: ——锂电产业
 */
public record Paragraph(
    int start,
    int end,
    String section,
    String heading,
    String top,
    boolean isHeading,
    boolean isItem) {}
