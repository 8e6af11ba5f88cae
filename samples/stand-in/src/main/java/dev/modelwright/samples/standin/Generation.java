package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import java.util.List;

/**
 * What the model says.
 *
 * @param pieces one for each token, in order
 * @param cut whether the limit of tokens ended it
 * @param promptTokens how many tokens the question has
 */
record Generation(List<String> pieces, boolean cut, int promptTokens) {

    private static final int ROUND = 16;

    Generation {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return String.join("", pieces);
    }

    String finishReason() {
        return cut ? "length" : "stop";
    }

    /** Returns the usage after so many tokens of the answer. */
    JsonObject usage(int completionTokens) {
        return JsonObject.builder()
                .put("prompt_tokens", promptTokens)
                .put("completion_tokens", completionTokens)
                .put("total_tokens", promptTokens + completionTokens)
                .build();
    }

    /** Returns the usage as it is counted without a stream. */
    JsonObject usage() {
        return usage(pieces.size());
    }

    /** Returns the usage as it is counted in a stream, where the end of the text is one token more. */
    JsonObject streamUsage() {
        return usage(streamTokens());
    }

    /** Returns the usage of the chunk that was asked for, where the real server counts whole rounds of decoding. */
    JsonObject roundedUsage() {
        int rounds = (streamTokens() + ROUND - 1) / ROUND;
        return usage(rounds * ROUND + 1);
    }

    private int streamTokens() {
        return pieces.size() + (cut ? 0 : 1);
    }
}
