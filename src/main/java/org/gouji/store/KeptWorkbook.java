package org.gouji.store;

/**
 * One workbook of a kept submission, 存档的工作簿.
 *
 * @param name what people call it; never used as a path
 * @param stored the name we gave the file
 */
public record KeptWorkbook(String name, String stored, String sha256, long bytes) {}
