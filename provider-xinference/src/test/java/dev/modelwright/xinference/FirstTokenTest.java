package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.usage.LlmUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class FirstTokenTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void streamTellsHowLongItsFirstWordTook() {
        server.answering(Wire.events(
                Wire.delta(""),
                Wire.delta("Hello"),
                Wire.delta(" you"),
                Wire.finish("stop", Wire.usage(1, 2)),
                "[DONE]"));
        try (LlmStream stream = server.model().stream(LlmRequest.of(user("hi")))) {
            LlmUsage usage = stream.result().usage();

            assertThat(usage.timeToFirstToken()).isPresent();
            assertThat(usage.timeToFirstToken().orElseThrow()).isLessThanOrEqualTo(usage.latency());
        }
    }
}
