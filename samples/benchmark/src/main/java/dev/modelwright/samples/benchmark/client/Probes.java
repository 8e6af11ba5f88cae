package dev.modelwright.samples.benchmark.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a client behaves when a server does not. */
final class Probes {

    private final Models models;
    private final Map<String, String> found = new LinkedHashMap<>();

    private Probes(Models models) {
        this.models = models;
    }

    static Map<String, String> run(Models models) {
        Probes probes = new Probes(models);
        new WholeProbes(models).all().forEach(probes::probe);
        new StreamProbes(models).all().forEach(probes::probe);
        new CancelProbes(models).all().forEach(probes::probe);
        new TimeProbes(models).all().forEach(probes::probe);
        return probes.found;
    }

    private void probe(String name, Probe probe) {
        try {
            found.put(name, probe.look().cell());
        } catch (Throwable failure) {
            found.put(name, Seen.of(false, Words.of(failure)).cell());
        }
    }

    /** One look at a client. */
    interface Probe {
        Seen look() throws Exception;
    }
}
