package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a call allocates on its caller's thread, from the request to the answer. The limits leave room for virtual machines whose
 * compiler sees less; the figures are in the README of the benchmark.
 */
@Timeout(60)
final class CallAllocationTest {

    private static final int CALLS = 100;
    private static final int WARM_UP_STREAMS = 30;
    private static final int WORDS = 500;
    private static final LlmRequest REQUEST = LlmRequest.of(user("Say hello"));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void wholeAnswerTakesAFewBuffers() {
        server.answering(request -> Wire.said("Hello! How can I help you today?"));
        LanguageModel model = server.model();
        invoke(model);
        long before = allocated();
        invoke(model);

        assertThat((allocated() - before) / CALLS).isLessThan(29_000);
    }

    @Test
    void pieceOfAStreamTakesNoBufferOfItsOwn() {
        server.answering(request -> words());
        LanguageModel model = server.model();
        for (int i = 0; i < WARM_UP_STREAMS; i++) {
            read(model);
        }
        long before = allocated();
        read(model);

        assertThat((allocated() - before) / WORDS).isLessThan(1_100);
    }

    private static MockResponse words() {
        return Wire.stream()
                .body(Wire.framed(Stream.concat(
                                Collections.nCopies(WORDS, Wire.delta("word ")).stream(),
                                Stream.of(Wire.finish("stop"), "[DONE]"))
                        .toArray(String[]::new)))
                .build();
    }

    private static void invoke(LanguageModel model) {
        for (int i = 0; i < CALLS; i++) {
            Objects.requireNonNull(model.invoke(REQUEST));
        }
    }

    private static void read(LanguageModel model) {
        try (LlmStream stream = model.stream(REQUEST)) {
            for (LlmChunk chunk : stream) {
                Objects.requireNonNull(chunk);
            }
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
