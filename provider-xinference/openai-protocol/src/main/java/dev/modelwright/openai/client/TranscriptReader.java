package dev.modelwright.openai.client;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Transcript;
import dev.modelwright.model.TranscriptSegment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what was said in a recording. */
public final class TranscriptReader {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    // Far beyond any recording, far below what a duration can hold.
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(1_000_000_000);

    private TranscriptReader() {}

    /**
     * Reads an answer with or without times; those of words come before those of longer pieces. Pieces whose beginning
     * the server does not know are left out; one whose end it does not know lasts to the end of the recording, or has no
     * length when that is unknown too.
     *
     * @throws OpenAiException when it has no text
     */
    public static Transcript read(JsonObject answer) throws OpenAiException {
        String text = answer.string("text").orElseThrow(() -> Failures.unreadable("The answer has no `text`."));
        Optional<Duration> duration = time(answer, "duration");
        return new Transcript(text, answer.string("language"), duration, segments(answer, duration));
    }

    private static List<TranscriptSegment> segments(JsonObject answer, Optional<Duration> duration) {
        List<TranscriptSegment> words = segments(answer, "words", "word", duration);
        return words.isEmpty() ? segments(answer, "segments", "text", duration) : words;
    }

    private static List<TranscriptSegment> segments(
            JsonObject answer, String name, String text, Optional<Duration> duration) {
        return answer.array(name).map(JsonArray::elements).orElse(List.of()).stream()
                .flatMap(segment -> segment.asObject().stream())
                .flatMap(segment -> segment(segment, text, duration))
                .toList();
    }

    private static Stream<TranscriptSegment> segment(JsonObject segment, String text, Optional<Duration> duration) {
        return time(segment, "start").stream()
                .map(start -> new TranscriptSegment(
                        start,
                        time(segment, "end").or(() -> duration).orElse(start),
                        segment.string(text).orElse("")));
    }

    private static Optional<Duration> time(JsonObject object, String name) {
        return object.get(name)
                .flatMap(JsonValue::asNumber)
                .filter(seconds -> seconds.signum() >= 0 && seconds.compareTo(MOST_SECONDS) < 0)
                .map(seconds -> Duration.ofNanos(seconds.multiply(NANOS).longValue()));
    }
}
