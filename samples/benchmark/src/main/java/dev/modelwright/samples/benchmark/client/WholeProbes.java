package dev.modelwright.samples.benchmark.client;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Whole answers that are refusals, or no answers. */
final class WholeProbes {

    private static final double WANTED_PAUSE = 1_000;

    private final Models models;

    WholeProbes(Models models) {
        this.models = models;
    }

    Map<String, Probes.Probe> all() {
        Map<String, Probes.Probe> probes = new LinkedHashMap<>();
        probes.put("401", () -> refused("err-401", "auth"));
        probes.put("429 with Retry-After: 1", () -> refused("err-429", "rate"));
        probes.put("answer without choices", this::withoutChoices);
        return probes;
    }

    // Whoever sends again must have waited as long as the server asked; a wrong key is never sent again.
    private Seen refused(String script, String kind) throws Exception {
        long start = System.nanoTime();
        Throwable failure = failure(models.of(script));
        double millis = (System.nanoTime() - start) / 1e6;
        int requests = models.control().requests(models.name(script));
        boolean isTyped =
                failure.getClass().getSimpleName().toLowerCase(Locale.ROOT).contains(kind);
        boolean isPatient = requests == 1 || kind.equals("rate") && millis >= WANTED_PAUSE * (requests - 1);
        String what = Words.of(failure) + ", " + requests + " requests, " + Seen.millis(millis);
        return Seen.of(isTyped && isPatient, what.replace("1 requests", "1 request"));
    }

    private Seen withoutChoices() {
        Throwable failure = failure(models.of("empty"));
        boolean isAccident = failure instanceof RuntimeException
                && failure.getClass().getName().startsWith("java.");
        return Seen.of(!isAccident && !(failure instanceof NoFailure), Words.of(failure));
    }

    private static Throwable failure(Model model) {
        try {
            return new NoFailure(model.answer());
        } catch (Throwable failure) {
            return failure;
        }
    }

    private static final class NoFailure extends Exception {

        private static final long serialVersionUID = 1L;

        NoFailure(String answer) {
            super("The answer was `" + answer + "`.");
        }
    }
}
