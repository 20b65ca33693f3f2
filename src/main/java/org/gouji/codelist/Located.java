package org.gouji.codelist;

/** An item of a codelist beside the entry it was read from. */
record Located<T>(T item, Entry entry) {}
