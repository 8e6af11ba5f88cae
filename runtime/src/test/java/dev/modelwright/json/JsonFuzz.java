package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** What must hold whatever bytes are read as JSON. */
final class JsonFuzz {

    private static final int LONGEST_MESSAGE = 300;

    private JsonFuzz() {}

    static void run(byte[] input) {
        Optional<JsonValue> ofBytes = parsed(() -> JsonValue.parse(input), input.length);
        String text = new String(input, StandardCharsets.UTF_8);
        Optional<JsonValue> ofText = parsed(() -> JsonValue.parse(text), input.length);
        ofBytes.ifPresent(value -> {
            assertThat(ofText).contains(value);
            assertRoundTrip(value);
        });
        ofText.ifPresent(JsonFuzz::assertRoundTrip);
    }

    private static void assertRoundTrip(JsonValue value) {
        String json = value.toJson();
        JsonValue again = JsonValue.parse(json);
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(again.toJson()).isEqualTo(json);
    }

    private static Optional<JsonValue> parsed(Supplier<JsonValue> reading, int length) {
        try {
            return Optional.of(reading.get());
        } catch (JsonException fault) {
            assertThat(fault.line()).isBetween(1, length + 1);
            assertThat(fault.column()).isBetween(1, length + 1);
            assertThat(fault.getMessage()).hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(fault.getCause()).isNull();
            return Optional.empty();
        }
    }
}
