package dev.modelwright.samples.benchmark.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call of a model.
 *
 * @param model the model's name: the words of its script, joined by hyphens, and after a point whatever makes it unique
 * @param isStream whether the answer is to be streamed
 * @param wantsCounts whether a streamed answer is to have token counts
 */
record ModelCall(String model, boolean isStream, boolean wantsCounts) {

    private static final Pattern MODEL = Pattern.compile("\"model\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern STREAM = Pattern.compile("\"stream\"\\s*:\\s*true");
    private static final Pattern COUNTS = Pattern.compile("\"include_usage\"\\s*:\\s*true");

    static ModelCall of(String body) {
        Matcher model = MODEL.matcher(body);
        String name = model.find() ? model.group(1) : "err-400";
        return new ModelCall(
                name, STREAM.matcher(body).find(), COUNTS.matcher(body).find());
    }

    /** Returns the name of the script. */
    String script() {
        return words()[0];
    }

    /** Returns a number of the script, counted from 1. */
    int number(int place) {
        return Integer.parseInt(words()[place]);
    }

    private String[] words() {
        return model.replaceFirst("\\..*", "").split("-");
    }
}
