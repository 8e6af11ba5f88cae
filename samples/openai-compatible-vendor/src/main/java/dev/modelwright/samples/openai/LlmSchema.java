package dev.modelwright.samples.openai;

import dev.modelwright.samples.openai.OpenAiCompatibleCredentials.Llm;
import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import java.util.EnumSet;
import java.util.Set;

/** What the form says about a language model, as schema. */
final class LlmSchema {

    private static final int USUAL_MAX_TOKENS = 512;

    private LlmSchema() {}

    static ModelSchema.Builder of(String model, Llm credentials) {
        int most = credentials.maxTokensToSample();
        return OpenAiCompatibleLlmParameterRules.builder()
                .maxTokens(rule -> rule.max(most).defaultValue(Math.min(USUAL_MAX_TOKENS, most)))
                .includeEnableThinking(credentials.agentThoughtSupport() == Llm.AgentThoughtSupport.SUPPORTED)
                .toModel(model)
                .mode(credentials.mode() == Llm.Mode.CHAT ? LlmMode.CHAT : LlmMode.COMPLETION)
                .contextSize(credentials.contextSize())
                .features(features(credentials));
    }

    private static Set<ModelFeature> features(Llm credentials) {
        Set<ModelFeature> features = EnumSet.noneOf(ModelFeature.class);
        addTools(features, credentials);
        if (credentials.agentThoughtSupport() != Llm.AgentThoughtSupport.NOT_SUPPORTED) {
            features.add(ModelFeature.AGENT_THOUGHT);
        }
        if (credentials.visionSupport() == Llm.VisionSupport.SUPPORT) {
            features.add(ModelFeature.VISION);
        }
        if (credentials.videoSupport() == Llm.VideoSupport.SUPPORT) {
            features.add(ModelFeature.VIDEO);
        }
        if (credentials.structuredOutputSupport() == Llm.StructuredOutputSupport.SUPPORTED) {
            features.add(ModelFeature.STRUCTURED_OUTPUT);
        }
        return features;
    }

    private static void addTools(Set<ModelFeature> features, Llm credentials) {
        if (credentials.functionCallingType() == Llm.FunctionCallingType.NO_CALL) {
            return;
        }
        features.add(ModelFeature.TOOL_CALL);
        if (credentials.functionCallingType() == Llm.FunctionCallingType.TOOL_CALL) {
            features.add(ModelFeature.MULTI_TOOL_CALL);
        }
        if (credentials.streamFunctionCalling() == Llm.StreamFunctionCalling.SUPPORTED) {
            features.add(ModelFeature.STREAM_TOOL_CALL);
        }
    }
}
