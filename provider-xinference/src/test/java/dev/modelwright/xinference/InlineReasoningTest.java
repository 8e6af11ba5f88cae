package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonValue;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasoning that the server leaves in the text of the answer. */
final class InlineReasoningTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));
    private static final String ANSWER = "<think>\nLet me <b>think</b>.\n</think>\n\nAnswer: 42 </think>";

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void describeModelThatReasons() {
        server.describing(Wire.describing("chat", "reasoning"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 11, 100})
    void reasoningOfAStreamIsKeptApartHoweverItIsCut(int length) {
        LlmResult result = streamed(pieces(ANSWER, length), "stop");

        assertThat(result.reasoning()).isEqualTo("\nLet me <b>think</b>.\n");
        assertThat(result.text()).isEqualTo("\n\nAnswer: 42 </think>");
    }

    @Test
    void reasoningOfAWholeAnswerIsKeptApart() {
        LlmResult result = whole(ANSWER);

        assertThat(result.reasoning()).isEqualTo("\nLet me <b>think</b>.\n");
        assertThat(result.text()).isEqualTo("\n\nAnswer: 42 </think>");
    }

    @Test
    void startThatTheTemplateTookIsSuppliedInAWholeAnswer() {
        LlmResult result = whole("Let me think.</think>42");

        assertThat(result.reasoning()).isEqualTo("Let me think.");
        assertThat(result.text()).isEqualTo("42");
    }

    @ParameterizedTest
    @CsvSource({"<thin, '', <thin", "' <think', '', ' <think'", "<think>one</thi, one</thi, ''", "plain, '', plain"})
    void textThatEndsEarlyIsWhatItIsForSure(String text, String reasoning, String visible) {
        LlmResult streamed = streamed(pieces(text, 3), "length");

        assertThat(streamed.reasoning()).isEqualTo(reasoning);
        assertThat(streamed.text()).isEqualTo(visible);
        assertThat(streamed.finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @Test
    void reasoningThatTheServerSeparatesLeavesTheTextAsItIs() {
        server.answering(Wire.events(
                Wire.chunk("{\"content\": null, \"reasoning_content\": \"hm\"}", "null", "null"),
                Wire.delta("<think>is a tag</think>"),
                Wire.finish("stop", Wire.usage(1, 1)),
                "[DONE]"));

        LlmResult result = read();

        assertThat(result.reasoning()).isEqualTo("hm");
        assertThat(result.text()).isEqualTo("<think>is a tag</think>");
    }

    @Test
    void longReasoningIsHandedOnPieceByPiece() {
        List<String> pieces = new ArrayList<>(Collections.nCopies(4000, "and so on "));
        pieces.add(0, "<think>");
        pieces.add("</think>42");
        server.answering(stream(pieces, "stop"));
        List<LlmChunk> chunks = new ArrayList<>();
        try (LlmStream stream = server.model().stream(QUESTION)) {
            stream.forEach(chunks::add);
        }

        assertThat(chunks)
                .filteredOn(chunk -> chunk.reasoning().equals("and so on "))
                .hasSize(4000);
        assertThat(chunks).filteredOn(chunk -> chunk.text().equals("42")).hasSize(1);
    }

    @Test
    void modelsThatDoNotReasonMayWriteTags() {
        server.describing(Wire.describing("chat"));

        assertThat(whole(ANSWER).text()).isEqualTo(ANSWER);
        assertThat(streamed(pieces(ANSWER, 4), "stop").text()).isEqualTo(ANSWER);
    }

    @Test
    void hybridModelThatDoesNotThinkJustAnswers() {
        server.describing(Wire.describing("chat", "hybrid"));

        assertThat(streamed(pieces("4 < 2 is false", 1), "stop").text()).isEqualTo("4 < 2 is false");
        assertThat(whole(ANSWER).reasoning()).isEqualTo("\nLet me <b>think</b>.\n");
    }

    private LlmResult whole(String text) {
        server.answering(Wire.said(text));
        return server.model().invoke(QUESTION);
    }

    private LlmResult streamed(List<String> pieces, String reason) {
        server.answering(stream(pieces, reason));
        return read();
    }

    private static MockResponse stream(List<String> pieces, String reason) {
        List<String> events = new ArrayList<>(pieces.stream().map(Wire::delta).toList());
        events.add(Wire.chunk("{}", JsonValue.of(reason).toJson(), Wire.usage(1, 1)));
        events.add("[DONE]");
        return Wire.events(events.toArray(String[]::new));
    }

    private LlmResult read() {
        try (LlmStream stream = server.model().stream(QUESTION)) {
            return stream.result();
        }
    }

    private static List<String> pieces(String text, int length) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += length) {
            pieces.add(text.substring(start, Math.min(text.length(), start + length)));
        }
        return pieces;
    }
}
