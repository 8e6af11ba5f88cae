package dev.modelwright.xinference;

import static dev.modelwright.schema.ModelKind.TEXT_EMBEDDING;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Embedding;
import dev.modelwright.openai.Answers;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.EmbeddingAnswer;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.xinference.client.ModelDescription;
import java.util.Set;

/** Text embedding models of a Xinference server. */
@ModelType(TEXT_EMBEDDING)
final class XinferenceTextEmbeddingModel extends XinferenceDriver
        implements TextEmbeddingDriver<XinferenceCredentials, XinferenceTextEmbeddingParameters> {

    // The server has no limit, but its memory has; it computes at most so many at once itself.
    private static final int BATCH = 32;

    // These ignore or refuse `dimensions` in a request.
    private static final Set<String> ENGINES_OF_FIXED_LENGTH = Set.of("sentence_transformers", "flag", "llama.cpp");

    XinferenceTextEmbeddingModel() {
        super(TEXT_EMBEDDING);
    }

    @Override
    public EmbeddingReply embed(EmbeddingCall<XinferenceCredentials, XinferenceTextEmbeddingParameters> call)
            throws OpenAiException {
        JsonObject body = Bodies.embedding(call, call.credentials().modelUid()).build();
        EmbeddingAnswer answer = EmbeddingAnswer.read(client(call.credentials()).embed(body));
        answer.vectors().forEach(vector -> requireDimensions(vector, call));
        return Answers.vectors(answer);
    }

    // Engines that cannot shorten vectors ignore the wish without a word.
    private static void requireDimensions(Embedding vector, EmbeddingCall<?, XinferenceTextEmbeddingParameters> call) {
        long wanted = call.parameters().dimensions().orElse(vector.dimensions());
        if (vector.dimensions() != wanted) {
            throw new IllegalArgumentException("Model `" + call.model() + "` must answer with vectors of " + wanted
                    + " dimensions, but they had " + vector.dimensions() + ". Leave `dimensions` out.");
        }
    }

    @Override
    ModelSchema schema(String model, ModelDescription facts) {
        return XinferenceTextEmbeddingParameterRules.builder()
                .dimensions(rule -> limited(rule, facts))
                .includeDimensions(
                        facts.engine().filter(ENGINES_OF_FIXED_LENGTH::contains).isEmpty())
                .toModel(model)
                .contextSize(facts.maxTokens())
                .property(ModelProperty.MAX_CHUNKS, JsonValue.of(BATCH))
                .build();
    }

    private static ParameterRuleBuilder limited(ParameterRuleBuilder rule, ModelDescription facts) {
        return facts.dimensions().isPresent() ? rule.max(facts.dimensions().getAsInt()) : rule;
    }
}
