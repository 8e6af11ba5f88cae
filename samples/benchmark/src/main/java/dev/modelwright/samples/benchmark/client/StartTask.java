package dev.modelwright.samples.benchmark.client;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** The first answer of a process, and the first stream. */
final class StartTask {

    private StartTask() {}

    static Map<String, String> run(Models models) throws Exception {
        models.of("fast-1").answer();
        long answered = System.currentTimeMillis();
        StringBuilder text = new StringBuilder();
        models.of("fast-3").stream(text::append);
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        Map<String, String> found = new LinkedHashMap<>();
        found.put("answered at", Long.toString(answered));
        found.put("classes", Integer.toString(classes));
        return found;
    }
}
