package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkReaderTest {

    private final ChunkReader reader = new ChunkReader();

    @Test
    void secondFinishReasonIsNotBelieved() {
        assertThat(reader.read(chunk("{}", "length", "null")).finishReason()).contains("length");
        assertThat(reader.read(chunk("{}", "stop", "null")).finishReason()).isEmpty();
    }

    @Test
    void countsBeforeTheFinishReasonAndAfterTheFirstAreIgnored() {
        assertThat(reader.read(chunk("{}", "", counts(2, 1))).usage()).isEmpty();
        assertThat(reader.read(chunk("{}", "stop", counts(2, 2))).usage()).contains(new TokenCounts(2, 2));
        assertThat(reader.read(chunk("{}", "", counts(2, 17))).usage()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"prompt_tokens\":-1,\"completion_tokens\":-1}", "7"})
    void unknownCountsAreNoCounts(String usage) {
        assertThat(reader.read(chunk("{}", "stop", usage)).usage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 90", "100, 100", "101, -1", "-1, -1"})
    void cachedTokensAreReadUnlessThereAreMoreThanWereSent(long stated, long read) {
        String usage = "{\"prompt_tokens\":100,\"completion_tokens\":2,\"prompt_tokens_details\":{\"cached_tokens\":"
                + stated + "}}";

        assertThat(reader.read(chunk("{}", "stop", usage)).usage())
                .hasValueSatisfying(
                        counts -> assertThat(counts.cached().orElse(-1)).isEqualTo(read));
    }

    @Test
    void callInTheOlderFormIsTheOnlyCall() {
        Generation first = reader.read(chunk("{\"function_call\":{\"name\":\"f\",\"arguments\":\"{\"}}", "", "null"));
        Generation second = reader.read(chunk("{\"function_call\":{\"arguments\":\"}\"}}", "function_call", "null"));

        assertThat(first.toolCalls()).containsExactly(new ToolCallPart(0, Optional.empty(), Optional.of("f"), "{"));
        assertThat(second.toolCalls()).containsExactly(new ToolCallPart(0, Optional.empty(), Optional.empty(), "}"));
        assertThat(second.finishReason()).contains("function_call");
    }

    @Test
    void absentAndNullTextAreEmpty() {
        assertThat(reader.read(chunk("{}", "", "null")).text()).isEmpty();
        assertThat(reader.read(chunk("{\"content\":null,\"reasoning_content\":null}", "", "null")))
                .returns("", Generation::text)
                .returns("", Generation::reasoning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"choices\":[]}", "{\"choices\":null}", "{\"choices\":[7]}"})
    void chunkWithoutChoiceIsEmpty(String chunk) {
        assertThat(reader.read(object(chunk)))
                .isEqualTo(new Generation(
                        Optional.empty(), "", "", java.util.List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void reasoningThatOnlyBeginsLikeATagIsGivenOutAtTheEnd() {
        assertThat(reader.read(chunk("{\"reasoning_content\":\"<thi\"}", "", "null"))
                        .reasoning())
                .isEmpty();
        assertThat(reader.read(chunk("{}", "length", "null")).reasoning()).isEqualTo("<thi");
    }

    @Test
    void tagIsRemovedFromTheBeginningOnly() {
        assertThat(reader.read(chunk("{\"reasoning_content\":\"<think>a\"}", "", "null"))
                        .reasoning())
                .isEqualTo("a");
        assertThat(reader.read(chunk("{\"reasoning_content\":\"<think>\"}", "", "null"))
                        .reasoning())
                .isEqualTo("<think>");
    }

    @Test
    void endAfterAFinishReasonIsComplete() throws OpenAiException {
        reader.read(chunk("{}", "abort", "null"));

        reader.end(false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endWithoutFinishReasonIsAFailureEvenWhenTheServerSaysDone(boolean done) {
        assertThatThrownBy(() -> reader.end(done))
                .isInstanceOfSatisfying(
                        OpenAiException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.BROKEN_STREAM));
    }

    private static String counts(int input, int output) {
        return "{\"prompt_tokens\":" + input + ",\"completion_tokens\":" + output + "}";
    }

    private static JsonObject chunk(String delta, String finishReason, String usage) {
        String reason = finishReason.isEmpty() ? "null" : "\"" + finishReason + "\"";
        return object(
                "{\"choices\":[{\"delta\":" + delta + ",\"finish_reason\":" + reason + "}],\"usage\":" + usage + "}");
    }

    private static JsonObject object(String json) {
        return JsonValue.parse(json).asObject().orElseThrow();
    }
}
