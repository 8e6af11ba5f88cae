package dev.modelwright.samples.benchmark.client;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What the process has used since the meter was made. */
final class Meter {

    private final long bytes = allocated();
    private final long cpu = cpuNanos();
    private final long nanos = System.nanoTime();

    long bytes() {
        return allocated() - bytes;
    }

    double cpuMicros() {
        return (cpuNanos() - cpu) / 1e3;
    }

    double seconds() {
        return (System.nanoTime() - nanos) / 1e9;
    }

    /** Returns the bytes in use after everything that can be is collected. */
    static long liveBytes() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    // From JDK 21 on also of threads that have ended; before, of those that live. Asked for by name, as JDK 17 has no
    // such method.
    private static long allocated() {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
            return (Long) beans.getAttribute(threads, "TotalThreadAllocatedBytes");
        } catch (JMException before21) {
            return allocatedByLivingThreads();
        }
    }

    private static long allocatedByLivingThreads() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
