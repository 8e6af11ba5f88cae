package dev.modelwright.samples.openai;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.InvokeException;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.openai.client.Chunking;
import dev.modelwright.openai.client.Recording;
import dev.modelwright.openai.client.Replay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes that Xinference's tests replay, read by another vendor's drivers, however they are cut. */
class RecordedTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "recorded-outcomes.txt");
    private static final LlmRequest HI = LlmRequest.of(user("hi"))
            .withTools(new ToolDefinition("get_weather", "Weather", ScriptedVendor.object("{\"type\":\"object\"}")));

    @ParameterizedTest
    @EnumSource
    void answersAreReadAsExpected(Chunking chunking) throws IOException {
        List<Recording> calls = Recording.in(Recording.OWN).stream()
                .filter(recording -> recording.path().endsWith("/completions"))
                // Asked again after a pause.
                .filter(recording -> recording.status() != 503)
                .toList();
        String outcomes = calls.stream()
                .map(call -> call.name() + " | " + outcome(call, chunking) + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, outcomes);
        }

        assertThat(calls).hasSizeGreaterThan(40);
        assertThat(outcomes).isEqualTo(Files.readString(EXPECTED)).doesNotContain("canary");
    }

    private static String outcome(Recording call, Chunking chunking) {
        try (ScriptedVendor vendor = new ScriptedVendor()) {
            vendor.start();
            vendor.answer(Replay.response(call, chunking));
            return outcome(call, vendor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String outcome(Recording call, ScriptedVendor vendor) {
        boolean chat = call.path().contains("/chat/");
        LanguageModel model = vendor.llm(
                "mode",
                chat ? "chat" : "completion",
                "function_calling_type",
                chat ? "tool_call" : "no_call",
                "stream_function_calling",
                "supported");
        LlmRequest request = chat ? HI : HI.withTools(List.of());
        try {
            return call.asksForStream() ? streamed(model, request) : shown(model.invoke(request));
        } catch (InvokeException failure) {
            return failure.kind() + " " + failure.code().orElse("")
                    + failure.partialText().map(text -> ": " + text).orElse("");
        }
    }

    private static String streamed(LanguageModel model, LlmRequest request) {
        try (LlmStream stream = model.stream(request)) {
            return shown(stream.result());
        }
    }

    private static String shown(LlmResult result) {
        String line = result.text() + " " + result.toolCalls() + " " + result.finishReason() + " "
                + result.usage().tokens().input().tokens() + "/"
                + result.usage().tokens().output().tokens();
        return line.replace("\n", "\\n");
    }
}
