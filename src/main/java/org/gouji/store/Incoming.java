package org.gouji.store;

import java.nio.file.Path;

/**
 * A file somebody hands in, 待存文件.
 *
 * @param name what they call it; anything may stand here
 */
public record Incoming(String name, Path file) {}
