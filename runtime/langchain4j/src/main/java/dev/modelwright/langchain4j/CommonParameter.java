package dev.modelwright.langchain4j;

import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number that every framework has a name for, and vendors have a rule for, under a name of their own maybe. */
enum CommonParameter {
    TEMPERATURE(
            "temperature",
            ParameterTemplate.TEMPERATURE,
            ChatRequestParameters::temperature,
            builder -> builder.temperature(null)),
    TOP_P("topP", ParameterTemplate.TOP_P, ChatRequestParameters::topP, builder -> builder.topP(null)),
    TOP_K("topK", ParameterTemplate.TOP_K, ChatRequestParameters::topK, builder -> builder.topK(null)),
    FREQUENCY_PENALTY(
            "frequencyPenalty",
            ParameterTemplate.FREQUENCY_PENALTY,
            ChatRequestParameters::frequencyPenalty,
            builder -> builder.frequencyPenalty(null)),
    PRESENCE_PENALTY(
            "presencePenalty",
            ParameterTemplate.PRESENCE_PENALTY,
            ChatRequestParameters::presencePenalty,
            builder -> builder.presencePenalty(null)),
    MAX_OUTPUT_TOKENS(
            "maxOutputTokens",
            ParameterTemplate.MAX_TOKENS,
            ChatRequestParameters::maxOutputTokens,
            builder -> builder.maxOutputTokens(null));

    private final String frameworkName;
    private final ParameterTemplate template;
    private final Function<ChatRequestParameters, @Nullable Number> reading;
    private final Consumer<DefaultChatRequestParameters.Builder<?>> clearing;

    CommonParameter(
            String frameworkName,
            ParameterTemplate template,
            Function<ChatRequestParameters, @Nullable Number> reading,
            Consumer<DefaultChatRequestParameters.Builder<?>> clearing) {
        this.frameworkName = frameworkName;
        this.template = template;
        this.reading = reading;
        this.clearing = clearing;
    }

    /** Returns the parameter that vendors call so as a rule, empty when none of these is. */
    static Optional<CommonParameter> called(String wireName) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.wireName().equals(wireName))
                .findFirst();
    }

    String frameworkName() {
        return frameworkName;
    }

    String wireName() {
        return template.wireName();
    }

    Optional<Number> in(ChatRequestParameters parameters) {
        return Optional.ofNullable(reading.apply(parameters));
    }

    void clear(DefaultChatRequestParameters.Builder<?> builder) {
        clearing.accept(builder);
    }

    /** Returns the model's rule for this number, empty when it does not take it. */
    Optional<ParameterRule> rule(ModelSchema schema) {
        return schema.parameterRules().stream()
                .filter(rule ->
                        rule.name().equals(wireName()) || rule.template().equals(Optional.of(template)))
                .findFirst();
    }
}
