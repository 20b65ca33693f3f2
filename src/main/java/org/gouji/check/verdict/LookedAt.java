package org.gouji.check.verdict;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Ids of the figures some rule looked at, 已核查数据项. Several threads put them in; the ids themselves
 * belong to the figures, so that millions of them take no more than a table of references.
 */
public final class LookedAt {
  private final AtomicReferenceArray<String> slots;
  private final AtomicInteger size = new AtomicInteger();

  /**
   * @param figures how many there can be
   */
  LookedAt(int figures) {
    slots = new AtomicReferenceArray<>(Integer.highestOneBit(Math.max(1, figures)) << 2);
  }

  void add(String id) {
    for (int slot = first(id); ; slot = after(slot)) {
      String there = slots.getPlain(slot);
      if (there == null && slots.compareAndSet(slot, null, id)) {
        size.incrementAndGet();
        return;
      }
      if (id.equals(slots.get(slot))) {
        return;
      }
    }
  }

  public boolean contains(String id) {
    for (int slot = first(id); slots.get(slot) != null; slot = after(slot)) {
      if (slots.get(slot).equals(id)) {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return size.get();
  }

  private int first(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 15) & slots.length() - 1;
  }

  private int after(int slot) {
    return slot + 1 & slots.length() - 1;
  }
}
