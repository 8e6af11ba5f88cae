package dev.modelwright.samples.benchmark.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How soon the server sees that a caller has cancelled. */
final class CancelProbes {

    private static final double LONGEST_MILLIS = 50;
    private static final int SETTLING_MILLIS = 200;

    private final Models models;

    CancelProbes(Models models) {
        this.models = models;
    }

    Map<String, Probes.Probe> all() {
        Map<String, Probes.Probe> probes = new LinkedHashMap<>();
        probes.put("cancel while the server is silent", () -> cancelled("stall", true));
        probes.put("cancel before the first piece", () -> cancelled("prestall", false));
        probes.put("cancel before the headers", () -> cancelled("mute", false));
        probes.put("cancel while pieces flow", () -> cancelled("tick-500-20", true));
        return probes;
    }

    private Seen cancelled(String script, boolean isBegun) throws Exception {
        Outcome outcome = Outcome.start(models.of(script));
        if (isBegun && !outcome.hasBegun()) {
            return Seen.of(false, "no first piece, " + outcome.ending());
        }
        TimeUnit.MILLISECONDS.sleep(SETTLING_MILLIS);
        Runnable cancel = outcome.cancel();
        if (cancel == null) {
            return Seen.of(false, "no handle");
        }
        long start = System.nanoTime();
        cancel.run();
        double returned = (System.nanoTime() - start) / 1e6;
        boolean seen = models.control().sawLeaving(models.name(script));
        double millis = (System.nanoTime() - start) / 1e6;
        String blocked = returned > LONGEST_MILLIS ? ", the caller waits " + Seen.millis(returned) : "";
        return seen
                ? Seen.of(millis <= LONGEST_MILLIS, "seen after " + Seen.millis(millis) + blocked)
                : Seen.of(false, "not seen within " + Seen.millis(millis) + blocked);
    }
}
