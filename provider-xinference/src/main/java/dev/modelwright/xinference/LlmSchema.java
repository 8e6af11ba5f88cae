package dev.modelwright.xinference;

import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.xinference.client.ModelDescription;
import java.util.EnumSet;
import java.util.Set;

/** What a server says about a running model, as schema: mode, features, context and the parameters that it takes. */
final class LlmSchema {

    private static final String TRANSFORMERS = "Transformers";
    private static final Set<String> KEEPING_TO_SCHEMAS = Set.of("vLLM", "llama.cpp");
    private static final int USUAL_MAX_TOKENS = 512;

    private LlmSchema() {}

    static ModelSchema of(String model, ModelDescription facts) {
        boolean isGuided = facts.engine().isPresent() && !isTransformers(facts);
        return XinferenceLlmParameterRules.builder()
                .maxTokens(rule -> limited(rule, facts))
                .includeEnableThinking(facts.hasAbility("hybrid"))
                .includeResponseFormat(isGuided)
                .toModel(model)
                .mode(facts.hasAbility("chat") ? LlmMode.CHAT : LlmMode.COMPLETION)
                .contextSize(facts.contextLength())
                .features(features(facts))
                .build();
    }

    private static ParameterRuleBuilder limited(ParameterRuleBuilder rule, ModelDescription facts) {
        if (facts.contextLength().isEmpty()) {
            return rule;
        }
        int limit = facts.contextLength().getAsInt();
        return rule.max(limit).defaultValue(Math.min(USUAL_MAX_TOKENS, limit));
    }

    private static Set<ModelFeature> features(ModelDescription facts) {
        Set<ModelFeature> features = EnumSet.noneOf(ModelFeature.class);
        if (facts.hasAbility("tools")) {
            features.add(ModelFeature.TOOL_CALL);
            features.add(ModelFeature.MULTI_TOOL_CALL);
            // The Transformers engine streams the raw markup of calls as text.
            if (facts.engine().isPresent() && !isTransformers(facts)) {
                features.add(ModelFeature.STREAM_TOOL_CALL);
            }
        }
        if (facts.hasAbility("reasoning") || facts.hasAbility("hybrid")) {
            features.add(ModelFeature.AGENT_THOUGHT);
        }
        if (facts.hasAbility("chat") && keepsToSchemas(facts)) {
            features.add(ModelFeature.STRUCTURED_OUTPUT);
        }
        addMedia(features, facts);
        return features;
    }

    private static void addMedia(Set<ModelFeature> features, ModelDescription facts) {
        boolean hearsAndSees = facts.hasAbility("omni");
        if (hearsAndSees || facts.hasAbility("vision")) {
            features.add(ModelFeature.VISION);
        }
        if (hearsAndSees || facts.hasAbility("audio")) {
            features.add(ModelFeature.AUDIO);
        }
        if (hearsAndSees || facts.hasAbility("video")) {
            features.add(ModelFeature.VIDEO);
        }
    }

    // The other engines take a schema and keep to it in part or not at all, so that their models are asked in words.
    private static boolean keepsToSchemas(ModelDescription facts) {
        return facts.engine().filter(KEEPING_TO_SCHEMAS::contains).isPresent();
    }

    private static boolean isTransformers(ModelDescription facts) {
        return facts.engine().filter(TRANSFORMERS::equalsIgnoreCase).isPresent();
    }
}
