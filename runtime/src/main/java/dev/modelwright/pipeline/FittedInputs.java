package dev.modelwright.pipeline;

import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.model.Overlong;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Inputs that are short enough for a model.
 *
 * @param inputs the inputs, in order
 * @param cut the indices of inputs whose end was cut off
 */
record FittedInputs(List<Content> inputs, Set<Integer> cut) {

    /**
     * Returns inputs that fit. Characters are counted as Unicode code points. Tokens are only estimated, so that a text of too many
     * is cut where that is wanted, and never refused.
     */
    static FittedInputs of(
            List<Content> inputs,
            Overlong overlong,
            ModelSchema schema,
            ToLongFunction<String> tokens,
            ErrorGuard guard) {
        OptionalInt characters = schema.properties().integer(ModelProperty.MAX_CHARACTERS_PER_CHUNK);
        OptionalInt context = schema.properties().contextSize();
        List<Content> fitted = new ArrayList<>();
        Set<Integer> cut = new TreeSet<>();
        for (int i = 0; i < inputs.size(); i++) {
            Content input = inputs.get(i);
            if (overlong == Overlong.REFUSE) {
                refuse(i, input, characters, guard);
            } else if (input instanceof TextContent content) {
                input = new TextContent(cutTokens(cutCharacters(content.text(), characters), context, tokens));
                if (!input.equals(content)) {
                    cut.add(i);
                }
            }
            fitted.add(input);
        }
        return new FittedInputs(fitted, cut);
    }

    private static void refuse(int index, Content input, OptionalInt most, ErrorGuard guard) {
        if (most.isPresent() && input instanceof TextContent content && length(content.text()) > most.getAsInt()) {
            throw guard.refusal("Input " + index + " must not be longer than " + most.getAsInt()
                    + " characters, but has " + length(content.text())
                    + ". Split it, or have it cut with `Overlong.CUT`.");
        }
    }

    private static String cutCharacters(String text, OptionalInt most) {
        return most.isPresent() && length(text) > most.getAsInt() ? start(text, Math.max(1, most.getAsInt())) : text;
    }

    // Cut in proportion, which is near enough for the first cut; a piece that still is too long is cut again.
    private static String cutTokens(String text, OptionalInt context, ToLongFunction<String> tokens) {
        String rest = text;
        while (context.isPresent() && context.getAsInt() > 0 && length(rest) > 1) {
            long count = tokens.applyAsLong(rest);
            if (count <= context.getAsInt()) {
                return rest;
            }
            long shorter = Math.min(length(rest) - 1L, length(rest) * (long) context.getAsInt() / count);
            rest = start(rest, (int) Math.max(1, shorter));
        }
        return rest;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String start(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }
}
