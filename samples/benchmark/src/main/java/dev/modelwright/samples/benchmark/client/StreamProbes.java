package dev.modelwright.samples.benchmark.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Streams that are cut in odd places, or go wrong. */
final class StreamProbes {

    private static final String MULTIBYTE = "Gr\u00fc\u00dfe, \u4e16\u754c \ud83d\ude42";
    private static final List<String> CALLS =
            List.of("call_a weather{\"city\":\"Oslo\"}", "call_b weather{\"city\":\"Rome\"}");
    private static final int THOUGHTS = 50;

    private final Models models;

    StreamProbes(Models models) {
        this.models = models;
    }

    Map<String, Probes.Probe> all() {
        Map<String, Probes.Probe> probes = new LinkedHashMap<>();
        probes.put("error event in a stream", () -> failing("sseerr", ""));
        probes.put("end without finish reason", () -> failing("eofnodone", ""));
        probes.put("reset after three pieces", () -> failing("midfail", "word word word "));
        probes.put("event that is no JSON", () -> failing("badjson", ""));
        probes.put("characters cut into bytes", () -> saying("utf8", MULTIBYTE));
        probes.put("CRLF, comment, data of two lines", () -> saying("crlf", "two lines"));
        probes.put("two tool calls in pieces", this::toolCalls);
        probes.put("reasoning", this::reasoning);
        return probes;
    }

    private Seen failing(String script, String said) throws InterruptedException {
        Outcome outcome = Outcome.of(models.of(script));
        boolean isWhole = outcome.text().startsWith(said);
        return Seen.of(outcome.failedOnce() && isWhole, outcome.ending() + (isWhole ? "" : ", pieces lost"));
    }

    private Seen saying(String script, String text) throws InterruptedException {
        Outcome outcome = Outcome.of(models.of(script));
        boolean isRight = outcome.text().equals(text);
        return Seen.of(
                isRight && outcome.completedOnce(),
                isRight ? outcome.ending() : "`" + outcome.text() + "`, " + outcome.ending());
    }

    private Seen toolCalls() throws InterruptedException {
        Outcome outcome = Outcome.of(models.of("tool"));
        boolean isRight = outcome.toolCalls().equals(CALLS);
        return Seen.of(
                isRight && outcome.completedOnce(), (isRight ? "" : outcome.toolCalls() + ", ") + outcome.ending());
    }

    private Seen reasoning() throws InterruptedException {
        Outcome outcome = Outcome.of(models.of("reason-" + THOUGHTS));
        boolean isRight = outcome.reasoning().equals("think ".repeat(THOUGHTS));
        String what = isRight ? "all of it" : outcome.reasoning().isEmpty() ? "dropped" : "in part";
        return Seen.of(isRight, what + ", " + outcome.ending());
    }
}
