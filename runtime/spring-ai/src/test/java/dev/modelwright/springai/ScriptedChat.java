package dev.modelwright.springai;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A language model behind the checked path that says what a test tells it, and remembers what it was asked. */
final class ScriptedChat implements LanguageModelDriver<ScriptedChat.Key, DynamicParameters> {

    final List<LlmCall<Key, DynamicParameters>> calls = new CopyOnWriteArrayList<>();
    final AtomicInteger reads = new AtomicInteger();
    final CountDownLatch closed = new CountDownLatch(1);
    private final List<LlmChunk> chunks;
    private Callable<Optional<LlmChunk>> end = Optional::empty;
    private Callable<String> opening = () -> "";

    private ScriptedChat(List<LlmChunk> chunks) {
        this.chunks = chunks;
    }

    static ScriptedChat saying(LlmChunk... chunks) {
        return new ScriptedChat(List.of(chunks));
    }

    static ScriptedChat saying(String... texts) {
        List<LlmChunk> chunks = new ArrayList<>();
        for (String text : texts) {
            chunks.add(LlmChunk.of(text));
        }
        return new ScriptedChat(chunks);
    }

    ScriptedChat ending(Callable<Optional<LlmChunk>> last) {
        this.end = last;
        return this;
    }

    ScriptedChat opening(Callable<String> work) {
        this.opening = work;
        return this;
    }

    LanguageModel model() {
        return VendorModels.languageModels("acme", () -> this, DynamicParameters::copyOf, ScriptedChat::schema)
                .model("parrot", new Key());
    }

    private static ModelSchema schema(String model) {
        BigDecimal cent = new BigDecimal("0.01");
        return ParameterRules.builder()
                .temperature()
                .topK()
                .rule(ParameterRule.builder("max_output", ParameterTemplate.MAX_TOKENS)
                        .max(100)
                        .build())
                .rule(ParameterRule.builder("seed", dev.modelwright.schema.ParameterType.INT)
                        .build())
                .toModel(model, ModelKind.LLM)
                .features(
                        ModelFeature.TOOL_CALL,
                        ModelFeature.STREAM_TOOL_CALL,
                        ModelFeature.VISION,
                        ModelFeature.AUDIO,
                        ModelFeature.STRUCTURED_OUTPUT)
                .pricing(new Pricing(cent, Optional.of(cent), BigDecimal.ONE, "USD"))
                .build();
    }

    @Override
    public LlmReply invoke(LlmCall<Key, DynamicParameters> call) throws Exception {
        calls.add(call);
        opening.call();
        if (chunks.isEmpty()) {
            end.call();
        }
        return new LlmReply(chunks.get(0));
    }

    @Override
    public LlmChunks stream(LlmCall<Key, DynamicParameters> call) throws Exception {
        calls.add(call);
        opening.call();
        return new Script(chunks.iterator());
    }

    @Override
    public void validateCredentials(String model, Key credentials) {}

    /** A credential of nothing. */
    record Key() implements Credentials {

        @Override
        public Map<String, Object> toMap() {
            return Map.of();
        }
    }

    private final class Script implements LlmChunks {

        private final Iterator<LlmChunk> rest;

        private Script(Iterator<LlmChunk> rest) {
            this.rest = rest;
        }

        @Override
        public Optional<LlmChunk> next() throws Exception {
            reads.incrementAndGet();
            return rest.hasNext() ? Optional.of(rest.next()) : end.call();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
