package dev.modelwright.langchain4j;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.modelwright.jsonschema.JsonSchema;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.Model;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests for answers, from the framework's types to ours. Nothing is dropped: what the model does not take is refused. */
final class Requests {

    private static final Set<ModelFeature> TOOLS =
            Set.of(ModelFeature.TOOL_CALL, ModelFeature.MULTI_TOOL_CALL, ModelFeature.STREAM_TOOL_CALL);

    // Some vendors want a name.
    private static final String UNNAMED = "answer";

    private Requests() {}

    /**
     * Returns the request as the model takes it.
     *
     * @throws dev.langchain4j.exception.LangChain4jException when something of it cannot be carried over
     * @throws dev.modelwright.error.InvokeException when the vendor must be asked what the model can do, and the call fails
     */
    static LlmRequest of(ChatRequest request, LanguageModel model) {
        ChatRequestParameters asked = request.parameters();
        requireName(asked.modelName(), model);
        ModelSchema schema = model.schema();
        List<Message> messages = Messages.of(request.messages());
        messages.forEach(message -> Media.requireReadable(message.content(), schema));
        LlmRequest mapped = LlmRequest.of(messages)
                .with(parameters(asked, schema, model))
                .withTools(tools(asked, schema))
                .withStop(orNone(asked.stopSequences()).toArray(String[]::new));
        if (asked.toolChoice() != null) {
            mapped = mapped.withToolChoice(choice(asked.toolChoice()));
        }
        Optional<ResponseFormat> format = format(asked.responseFormat());
        if (format.isPresent()) {
            mapped = mapped.withResponseFormat(format.get());
        }
        return withUser(mapped, asked);
    }

    /** Refuses the name of another model: a model with its credential is one model. */
    static void requireName(@Nullable String name, Model model) {
        if (name != null && !name.equals(model.model())) {
            throw new UnsupportedFeatureException("The parameter `modelName` with another name than `" + model.model()
                    + "` is not supported, but was `" + name + "`. Make another model of this class for it.");
        }
    }

    private static DynamicParameters parameters(ChatRequestParameters asked, ModelSchema schema, Model model) {
        DynamicParameters.Builder builder = asked instanceof ModelwrightChatRequestParameters ours
                ? DynamicParameters.copyOf(ours.vendorParameters()).toBuilder()
                : DynamicParameters.builder();
        for (CommonParameter common : CommonParameter.values()) {
            Optional<Number> value = common.in(asked);
            if (value.isPresent()) {
                set(builder, name(common, schema, model), value.get(), common);
            }
        }
        return builder.build();
    }

    /** Returns what the model calls a number, which it must have a rule for. */
    static String name(CommonParameter common, ModelSchema schema, Model model) {
        return common.rule(schema)
                .orElseThrow(() -> new UnsupportedFeatureException("The parameter `" + common.frameworkName()
                        + "` is not supported by model `" + model.model() + "` of `" + model.provider()
                        + "`, which has no rule for `" + common.wireName() + "`. Leave it out."))
                .name();
    }

    private static void set(DynamicParameters.Builder builder, String name, Number value, CommonParameter common) {
        if (value instanceof Integer whole) {
            builder.set(name, whole.longValue());
        } else if (Double.isFinite(value.doubleValue())) {
            builder.set(name, value.doubleValue());
        } else {
            throw new InvalidRequestException(
                    "The parameter `" + common.frameworkName() + "` must be a finite number, but was " + value + ".");
        }
    }

    private static List<dev.modelwright.message.ToolDefinition> tools(ChatRequestParameters asked, ModelSchema schema) {
        List<ToolSpecification> tools = orNone(asked.toolSpecifications());
        if (!tools.isEmpty() && Collections.disjoint(schema.features(), TOOLS)) {
            throw new UnsupportedFeatureException("Calling tools is not supported by model `" + schema.model()
                    + "`, which does not have the feature `" + ModelFeature.TOOL_CALL.wireName()
                    + "`. Leave them out or choose a model that has it.");
        }
        return tools.stream().map(ModelwrightTools::toDefinition).toList();
    }

    private static ToolChoice choice(dev.langchain4j.model.chat.request.ToolChoice choice) {
        return switch (choice) {
            case AUTO -> ToolChoice.AUTO;
            case REQUIRED -> ToolChoice.REQUIRED;
            case NONE -> ToolChoice.NONE;
        };
    }

    private static Optional<ResponseFormat> format(dev.langchain4j.model.chat.request.@Nullable ResponseFormat format) {
        if (format == null || format.type() == ResponseFormatType.TEXT) {
            return Optional.empty();
        }
        return Optional.of(format.jsonSchema() == null ? ResponseFormat.jsonObject() : schema(format.jsonSchema()));
    }

    private static ResponseFormat schema(dev.langchain4j.model.chat.request.json.JsonSchema schema) {
        if (schema.rootElement() == null) {
            throw new InvalidRequestException("A JSON schema must have a root element, but has none.");
        }
        return ResponseFormat.of(
                Objects.requireNonNullElse(schema.name(), UNNAMED),
                JsonSchema.of(SchemaWriter.write(schema.rootElement())));
    }

    private static LlmRequest withUser(LlmRequest request, ChatRequestParameters asked) {
        return asked instanceof ModelwrightChatRequestParameters ours
                        && ours.user().isPresent()
                ? request.withUser(ours.user().get())
                : request;
    }

    private static <T> List<T> orNone(@Nullable List<T> elements) {
        return elements == null ? List.of() : elements;
    }
}
