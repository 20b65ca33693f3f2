package org.gouji.workbook.cell;

import java.nio.file.Path;

/** Which file was read, 文件标识: where it lay, what it contained (SHA-256 in hex) and its size. */
public record FileIdentity(Path path, String sha256, long size) {}
