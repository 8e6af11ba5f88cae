package dev.modelwright.model;

import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.List;
import java.util.Objects;

/**
 * A judged text.
 *
 * @param verdict what the model thinks of the text
 * @param usage what all requests together used, cost and took
 * @param parameters the parameters that were sent
 */
public record ModerationResult(ModerationVerdict verdict, CallUsage usage, AppliedParameters parameters) {

    public ModerationResult {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Tells whether the text is unwanted. */
    public boolean flagged() {
        return verdict.flagged();
    }

    /** Returns what the model thinks in each respect; none when it does not say. */
    public List<ModerationCategory> categories() {
        return verdict.categories();
    }
}
