package dev.modelwright.springai;

import org.jspecify.annotations.Nullable;

/** A bridge is to one model: options that ask for another are refused rather than answered by the wrong one. */
final class ModelNames {

    private ModelNames() {}

    static void require(String model, @Nullable String asked) {
        if (asked != null && !asked.isEmpty() && !asked.equals(model)) {
            throw new IllegalArgumentException("The options ask for the model `" + asked + "`, but this is `" + model
                    + "`. Leave the model out of the options, or ask the bean of that model.");
        }
    }
}
