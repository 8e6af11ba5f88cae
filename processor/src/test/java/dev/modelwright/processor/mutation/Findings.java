package dev.modelwright.processor.mutation;

import dev.modelwright.processor.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How often each thing was found, wherever in its file. */
record Findings(Map<String, Integer> counts) {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** Counts findings. Their numbers are left out, because lines move and medians change. */
    static Findings of(List<Diagnostic> findings) {
        Map<String, Integer> counts = new HashMap<>();
        for (Diagnostic finding : findings) {
            String message = DIGIT.matcher(finding.message()).replaceAll("");
            counts.merge(finding.location().owner() + finding.code().id() + message, 1, Integer::sum);
        }
        return new Findings(counts);
    }

    /** Tells whether anything was found more often here. */
    boolean hasMoreThan(Findings before) {
        return counts.entrySet().stream()
                .anyMatch(found -> found.getValue() > before.counts().getOrDefault(found.getKey(), 0));
    }
}
