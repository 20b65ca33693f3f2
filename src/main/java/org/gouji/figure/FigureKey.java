package org.gouji.figure;

import java.time.LocalDate;

/**
 * What makes two statements statements of the same figure, 数据项标识. The span of days stands for the
 * period, so that a deadline year and a report year meet.
 */
public record FigureKey(
    FigureKind kind,
    Subject subject,
    String indicator,
    String scope,
    LocalDate start,
    LocalDate end) {}
