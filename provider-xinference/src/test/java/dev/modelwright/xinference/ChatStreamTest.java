package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.usage.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatStreamTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void chunksArriveOneByOneAndMakeUpTheAnswer() {
        server.answering(Wire.events(
                Wire.chunk("{\"role\": \"assistant\", \"content\": \"\"}", "null", "null"),
                Wire.delta("你好"),
                Wire.delta("，世界😀"),
                Wire.finish("stop", Wire.usage(20, 8)),
                "[DONE]"));
        List<LlmChunk> chunks = new ArrayList<>();
        LlmResult result = read(chunks);

        assertThat(chunks).extracting(LlmChunk::text).containsExactly("", "你好", "，世界😀", "");
        assertThat(result.text()).isEqualTo("你好，世界😀");
        assertThat(result.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(result.id()).hasValue("chat1");
        assertThat(result.usage().tokens()).isEqualTo(TokenUsage.server(20, 8));
        assertThat(result.usage().timeToFirstToken()).isPresent();
    }

    @Test
    void chunkOfTheCountsChangesNeitherReasonNorEarlierCounts() {
        server.answering(Wire.events(
                Wire.delta("Hello from the"),
                Wire.finish("length", Wire.usage(20, 3)),
                Wire.chunk("{}", "\"stop\"", Wire.usage(20, 17)),
                "[DONE]"));
        LlmResult result = read();

        assertThat(result.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(result.rawFinishReason()).hasValue("length");
        assertThat(result.usage().tokens()).isEqualTo(TokenUsage.server(20, 3));
    }

    @Test
    void countsAreReadFromAChunkWithoutChoices() {
        server.answering(Wire.events(
                Wire.delta("a"),
                Wire.finish("stop"),
                "{\"id\": \"chat1\", \"choices\": [], \"usage\": " + Wire.usage(5, 1) + "}",
                "[DONE]"));

        assertThat(read().usage().tokens()).isEqualTo(TokenUsage.server(5, 1));
    }

    @Test
    void textOfTheFinishingChunkCounts() {
        server.answering(Wire.events(
                Wire.delta("Hello"), Wire.chunk("{\"content\": \" world\"}", "\"stop\"", "null"), "[DONE]"));
        LlmResult result = read();

        assertThat(result.text()).isEqualTo("Hello world");
        assertThat(result.usage().tokens()).hasToString("~8 in + ~2 out");
    }

    @Test
    void reasoningOfEveryChunkIsKept() {
        server.answering(Wire.events(
                Wire.chunk("{\"role\": \"assistant\", \"content\": null, \"reasoning_content\": \"\"}", "null", "null"),
                Wire.chunk("{\"reasoning_content\": \"<think>\\nLet me\", \"content\": null}", "null", "null"),
                Wire.chunk("{\"reasoning_content\": \" think.\", \"content\": \"\\n\\n\"}", "null", "null"),
                Wire.chunk(
                        "{\"reasoning_content\": null, \"content\": \"42\", \"role\": \"assistant\"}", "null", "null"),
                Wire.finish("stop", Wire.usage(1, 9)),
                "[DONE]"));
        LlmResult result = read();

        assertThat(result.reasoning()).isEqualTo("\nLet me think.");
        assertThat(result.text()).isEqualTo("\n\n42");
    }

    @Test
    void answerCutInsideItsReasoningIsNoFailure() {
        server.answering(Wire.events(
                Wire.chunk("{\"reasoning_content\": \"\\nLet\", \"content\": null}", "null", "null"),
                Wire.finish("length", Wire.usage(1, 4)),
                "[DONE]"));
        LlmResult result = read();

        assertThat(result.text()).isEmpty();
        assertThat(result.reasoning()).isEqualTo("\nLet");
        assertThat(result.finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void pingsAreIgnoredWhateverTheLineEnd(String end) {
        String body = ": ping - 2026-11-22\r\n\r\n" + Wire.framed(Wire.delta("a")) + ": ping\r\n\r\n"
                + Wire.framed(Wire.delta("b"), Wire.finish("stop", Wire.usage(1, 2)), "[DONE]", Wire.delta("after"));
        server.answering(Wire.stream()
                .chunkedBody(new Buffer().writeUtf8(body.replace("\r\n", end)), 5)
                .build());

        assertThat(read().text()).isEqualTo("ab");
    }

    private LlmResult read() {
        return read(new ArrayList<>());
    }

    private LlmResult read(List<LlmChunk> chunks) {
        try (LlmStream stream = server.model().stream(LlmRequest.of(user("hi")))) {
            stream.forEach(chunks::add);
            return stream.result();
        }
    }
}
