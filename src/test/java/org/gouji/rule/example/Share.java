package org.gouji.rule.example;

import java.math.BigDecimal;

/** A made-up fact: a share of a total. */
public record Share(String subject, int year, BigDecimal percent) {}
