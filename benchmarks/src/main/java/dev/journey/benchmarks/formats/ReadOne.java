package dev.journey.benchmarks.formats;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import dev.journey.model.read.ReadResult;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Reads a file once in a fresh JVM and prints steps, seconds, processor seconds, and the most heap that was left after a collection. */
final class ReadOne {
    private ReadOne() {}

    /** {@code ReadOne FORMAT FILE}. */
    public static void main(String[] args) {
        AtomicLong most = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, nothing) ->
                                    most.accumulateAndGet(left((CompositeData) notification.getUserData()), Math::max),
                            null,
                            null);
        }
        long begin = System.nanoTime();
        ReadResult read = Format.valueOf(args[0]).read(Path.of(args[1]));
        double seconds = (System.nanoTime() - begin) / 1e9;
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double processor = system.getProcessCpuTime() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d %.2f %.2f %.0f%n",
                read.log().stepCount(),
                seconds,
                processor,
                (double) most.get() / (1 << 20));
    }

    private static long left(CompositeData data) {
        return GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().values().stream()
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
