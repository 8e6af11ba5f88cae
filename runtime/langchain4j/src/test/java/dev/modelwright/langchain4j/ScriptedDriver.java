package dev.modelwright.langchain4j;

import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.message.ToolCall;
import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import dev.modelwright.schema.Pricing;
import dev.modelwright.usage.TokenCount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers with what a script makes of the call, which it keeps. Its models have the whole path of real ones before them. */
final class ScriptedDriver implements LanguageModelDriver<NoKey, DynamicParameters> {

    static final String MODEL = "parrot-1";

    private final Function<LlmCall<NoKey, DynamicParameters>, LlmChunks> script;
    private final Optional<RuntimeException> undescribed;
    private volatile LlmCall<NoKey, DynamicParameters> asked;

    private ScriptedDriver(
            Function<LlmCall<NoKey, DynamicParameters>, LlmChunks> script, Optional<RuntimeException> undescribed) {
        this.script = script;
        this.undescribed = undescribed;
    }

    static ScriptedDriver streaming(Function<LlmCall<NoKey, DynamicParameters>, LlmChunks> script) {
        return new ScriptedDriver(script, Optional.empty());
    }

    static ScriptedDriver answering(LlmChunk... chunks) {
        return streaming(call -> LlmChunks.of(List.of(chunks)));
    }

    static ScriptedDriver failing(RuntimeException failure) {
        return streaming(call -> {
            throw failure;
        });
    }

    /** Returns a driver of models of which the vendor does not tell what they do. */
    static ScriptedDriver undescribed(RuntimeException failure) {
        return new ScriptedDriver(call -> LlmChunks.of(List.of()), Optional.of(failure));
    }

    /** Returns a model that streams tool calls and takes what most models take, but no `top_k`. */
    LanguageModel model(ModelFeature... more) {
        ModelSchema.Builder schema = rules().toModel(MODEL, ModelKind.LLM)
                .contextSize(4096)
                .features(ModelFeature.STREAM_TOOL_CALL, ModelFeature.STRUCTURED_OUTPUT)
                .features(more);
        return model(
                schema.pricing(new Pricing(BigDecimal.ONE, Optional.of(BigDecimal.TEN), new BigDecimal("0.001"), "EUR"))
                        .build());
    }

    LanguageModel model(ModelSchema schema) {
        return VendorModels.languageModels("parrots", () -> this, parameters -> parameters, name -> schema)
                .model(MODEL, new NoKey());
    }

    private static ParameterRules rules() {
        return ParameterRules.builder()
                .temperature(rule -> rule.max(2))
                .topP()
                .maxTokens(rule -> rule.max(100))
                .frequencyPenalty()
                .presencePenalty()
                .rule(ParameterRule.builder("seed", ParameterType.INT).build());
    }

    LlmCall<NoKey, DynamicParameters> asked() {
        return asked;
    }

    @Override
    public LlmReply invoke(LlmCall<NoKey, DynamicParameters> call) throws Exception {
        ChunkMerge merge = new ChunkMerge();
        try (LlmChunks chunks = stream(call)) {
            for (Optional<LlmChunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
                merge.add(next.get());
            }
        }
        LlmChunk.Builder whole = LlmChunk.builder().text(merge.text()).reasoning(merge.reasoning());
        List<ToolCall> calls = merge.message().toolCalls();
        for (int i = 0; i < calls.size(); i++) {
            ToolCall made = calls.get(i);
            whole.toolCall(ToolCallDelta.whole(i, made.id(), made.name(), made.arguments()));
        }
        merge.finishReason()
                .ifPresent(
                        reason -> whole.finish(reason, merge.rawFinishReason().orElse("")));
        merge.usage().ifPresent(whole::usage);
        merge.id().ifPresent(whole::id);
        return new LlmReply(whole.build());
    }

    @Override
    public LlmChunks stream(LlmCall<NoKey, DynamicParameters> call) {
        asked = call;
        return script.apply(call);
    }

    @Override
    public Optional<ModelSchema> customizableModel(String model, NoKey credentials) {
        undescribed.ifPresent(failure -> {
            throw failure;
        });
        return Optional.empty();
    }

    @Override
    public TokenCount countTokens(LlmCall<NoKey, DynamicParameters> call) {
        return TokenCount.tokenizer(call.messages().stream()
                .mapToInt(message -> message.text().length())
                .sum());
    }

    @Override
    public void validateCredentials(String model, NoKey credentials) {}
}
