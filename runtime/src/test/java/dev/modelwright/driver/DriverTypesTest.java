package dev.modelwright.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.Credentials;
import dev.modelwright.credential.Secret;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.message.Message;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DriverTypesTest {

    private final LanguageModelDriver<Key, DynamicParameters> least = new Least();

    @Test
    void listedChunksComeInOrderAndThenEnd() throws Exception {
        try (LlmChunks chunks = LlmChunks.of(List.of(LlmChunk.of("a"), LlmChunk.of("b")))) {
            assertThat(chunks.next()).contains(LlmChunk.of("a"));
            assertThat(chunks.next()).contains(LlmChunk.of("b"));
            assertThat(chunks.next()).isEmpty();
            assertThat(chunks.next()).isEmpty();
        }
    }

    @Test
    void listedChunksAreCopied() throws Exception {
        List<LlmChunk> list = new ArrayList<>(List.of(LlmChunk.of("a")));
        LlmChunks chunks = LlmChunks.of(list);
        list.clear();

        assertThat(chunks.next()).contains(LlmChunk.of("a"));
    }

    @Test
    void chunksThatAreWorkedOutEndWhenTheyAreClosed() throws Exception {
        AtomicInteger closed = new AtomicInteger();
        LlmChunks chunks =
                LlmChunks.of(List.of(LlmChunk.of("a"), LlmChunk.of("b")).iterator(), closed::incrementAndGet);
        AudioChunks audio =
                AudioChunks.of("audio/wav", List.of(new byte[1], new byte[2]).iterator(), closed::incrementAndGet);

        assertThat(chunks.next()).contains(LlmChunk.of("a"));
        assertThat(audio.next()).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(1));
        chunks.close();
        chunks.close();
        audio.close();
        audio.close();
        assertThat(chunks.next()).isEmpty();
        assertThat(audio.next()).isEmpty();
        assertThat(closed).hasValue(2);
    }

    @Test
    void wholeReplyIsAStreamOfOneChunk() throws Exception {
        LlmChunks chunks = new LlmReply(LlmChunk.of("a")).asChunks();

        assertThat(chunks.next()).contains(LlmChunk.of("a"));
        assertThat(chunks.next()).isEmpty();
    }

    @Test
    void callDoesNotPrintItsSecrets() {
        assertThat(call(List.of(Message.user("hello"))).toString())
                .contains("hello")
                .doesNotContain("canary");
    }

    @Test
    void callIsACopy() {
        List<Message> messages = new ArrayList<>(List.of(Message.user("hello")));
        LlmCall<Key, DynamicParameters> call = call(messages);
        messages.clear();

        assertThat(call.messages()).hasSize(1).isUnmodifiable();
    }

    @Test
    void driverNeedNotMapErrorsDescribeModelsOrCountTokens() throws Exception {
        assertThat(least.errorMapping().failureOf(new IOException("x")).kind()).isEqualTo(ErrorKind.CONNECTION);
        assertThat(least.customizableModel("m", new Key(Secret.of("k")))).isEmpty();
        // 3 at the end, 3 around, user 1, hello 1
        assertThat(least.countTokens(call(List.of(Message.user("hello"))))).isEqualTo(TokenCount.estimate(8));
    }

    private static LlmCall<Key, DynamicParameters> call(List<Message> messages) {
        return new LlmCall<>(
                "m",
                new Key(Secret.of("sk-canary")),
                ModelSchema.builder("m", ModelKind.LLM).build(),
                messages,
                DynamicParameters.none(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private record Key(Secret key) implements Credentials {

        @Override
        public Map<String, Object> toMap() {
            return Map.of("key", key);
        }
    }

    /** Only what every driver must write. */
    private static final class Least implements LanguageModelDriver<Key, DynamicParameters> {

        @Override
        public LlmReply invoke(LlmCall<Key, DynamicParameters> call) {
            return new LlmReply(LlmChunk.of(""));
        }

        @Override
        public LlmChunks stream(LlmCall<Key, DynamicParameters> call) {
            return LlmChunks.of(List.of());
        }

        @Override
        public void validateCredentials(String model, Key credentials) {}
    }
}
