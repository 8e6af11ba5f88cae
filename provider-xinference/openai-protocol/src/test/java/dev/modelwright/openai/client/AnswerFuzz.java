package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.model.MalformedAnswerException;
import dev.modelwright.model.TranscriptSegment;
import java.time.Duration;
import java.util.List;
import okio.ByteString;

/** What must hold whatever a server answers: it is read, or refused in the documented way with a message of sane length. */
final class AnswerFuzz {

    private static final List<Reading> READINGS = List.of(
            answer -> AnswerReader.chat(object(answer)),
            answer -> AnswerReader.completion(object(answer)),
            AnswerFuzz::embeddings,
            AnswerFuzz::ranking,
            AnswerFuzz::transcript,
            AnswerFuzz::refusal);

    private AnswerFuzz() {}

    /** The first byte decides what was asked for. */
    static void run(byte[] input) {
        if (input.length < 2) {
            return;
        }
        OpenAnswer answer = FuzzAnswers.answer(List.of(ByteString.of(input, 1, input.length - 1)));
        try {
            READINGS.get((input[0] & 0xff) % READINGS.size()).read(answer);
        } catch (OpenAiException failure) {
            FuzzAnswers.shown(failure);
        }
    }

    private static JsonObject object(OpenAnswer answer) throws OpenAiException {
        return WholeAnswer.object(answer);
    }

    private static void embeddings(OpenAnswer answer) throws OpenAiException {
        JsonObject object = object(answer);
        try {
            EmbeddingAnswer read = EmbeddingAnswer.read(object);
            assertThat(read.vectors()).allMatch(vector -> Float.isFinite(vector.get(0)));
            assertThat(read.tokens().orElse(0)).isNotNegative();
        } catch (MalformedAnswerException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(200);
        }
    }

    private static void ranking(OpenAnswer answer) throws OpenAiException {
        RerankAnswer read = RerankAnswer.read(object(answer));
        assertThat(read.results()).allSatisfy(result -> {
            assertThat(result.index()).isNotNegative();
            assertThat(result.score()).isFinite();
        });
    }

    private static void transcript(OpenAnswer answer) throws OpenAiException {
        List<TranscriptSegment> segments = TranscriptReader.read(object(answer)).segments();
        assertThat(segments).allSatisfy(segment -> {
            assertThat(segment.start()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(segment.end()).isGreaterThanOrEqualTo(Duration.ZERO);
        });
    }

    private static void refusal(OpenAnswer answer) throws OpenAiException {
        throw answer.refusals().refused(500, WholeAnswer.text(answer), answer.retryAfter());
    }

    /** Reads one kind of answer. */
    private interface Reading {
        void read(OpenAnswer answer) throws OpenAiException;
    }
}
