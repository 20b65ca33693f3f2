package org.gouji.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most heap that was in use right after a collection, 堆内存峰值: what could not be let go. */
final class HeapWatch {

  private final AtomicLong most = new AtomicLong();

  private HeapWatch() {}

  static HeapWatch begin() {
    HeapWatch watch = new HeapWatch();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, none) -> {
                if (notification.getUserData() instanceof CompositeData composite) {
                  watch.seen(GarbageCollectionNotificationInfo.from(composite));
                }
              },
              null,
              null);
    }
    return watch;
  }

  private void seen(GarbageCollectionNotificationInfo collection) {
    long used =
        collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> isHeap(pool.getKey()))
            .map(java.util.Map.Entry::getValue)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    most.accumulateAndGet(used, Math::max);
  }

  private static boolean isHeap(String pool) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .anyMatch(
            bean ->
                bean.getName().equals(pool)
                    && bean.getType() == java.lang.management.MemoryType.HEAP);
  }

  /** Bytes; what is in use now, where nothing was ever collected. */
  long afterCollection() {
    return most.get() > 0
        ? most.get()
        : ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
