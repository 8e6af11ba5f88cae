package dev.modelwright.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes values of every kind, with hostile strings and numbers among them. */
final class RandomJson {

    private static final List<String> PIECES =
            List.of("a", "\"", "\\", "\n", "\u0000", "\u001f", "/", "é", "中", "😀", "\u2028", "\uFEFF", "\uFFFF", " ");

    private final Random random;

    RandomJson(Random random) {
        this.random = random;
    }

    JsonValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> JsonNull.NULL;
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> JsonValue.of(random.nextDouble() * random.nextInt());
            case 3 -> number();
            case 4 -> string();
            case 5 -> array(depth - 1);
            default -> object(depth - 1);
        };
    }

    private JsonValue number() {
        return JsonValue.of(new BigDecimal(new BigInteger(120, random), random.nextInt(400) - 200));
    }

    // An unpaired surrogate is readable in a string, though not in a name.
    private JsonValue string() {
        return JsonValue.of(random.nextInt(4) == 0 ? text() + "\ud83d" : text());
    }

    private JsonValue array(int depth) {
        return JsonArray.of(
                Stream.generate(() -> value(depth)).limit(random.nextInt(5)).toList());
    }

    private JsonValue object(int depth) {
        JsonObject.Builder builder = JsonObject.builder();
        IntStream.range(0, random.nextInt(5)).forEach(i -> builder.put(text(), value(depth)));
        return builder.build();
    }

    private String text() {
        return String.join(
                "",
                Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                        .limit(random.nextInt(8))
                        .toList());
    }
}
