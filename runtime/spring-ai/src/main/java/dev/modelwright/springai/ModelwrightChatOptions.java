package dev.modelwright.springai;

import dev.modelwright.message.ToolChoice;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.model.tool.DefaultToolCallingChatOptions;
import org.springframework.ai.model.tool.StructuredOutputChatOptions;

/**
 * What a prompt asks of a language model: Spring AI's portable options and tools, and what only our models take. Immutable.
 *
 * <pre>{@code
 * ModelwrightChatOptions options = ModelwrightChatOptions.builder()
 *         .temperature(0.2)
 *         .parameters(XinferenceLlmParameters.builder().seed(7).build())
 *         .build();
 * }</pre>
 */
public final class ModelwrightChatOptions extends DefaultToolCallingChatOptions implements StructuredOutputChatOptions {

    private final DynamicParameters parameters;
    private final @Nullable ResponseFormat responseFormat;
    private final @Nullable ToolChoice toolChoice;
    private final @Nullable String user;
    private final Map<String, String> metadata;

    private ModelwrightChatOptions(Builder builder, DefaultToolCallingChatOptions portable) {
        super(
                portable.getToolCallbacks(),
                portable.getToolContext(),
                portable.getModel(),
                portable.getFrequencyPenalty(),
                portable.getMaxTokens(),
                portable.getPresencePenalty(),
                portable.getStopSequences(),
                portable.getTemperature(),
                portable.getTopK(),
                portable.getTopP());
        this.parameters = builder.parameters;
        this.responseFormat = builder.responseFormat;
        this.toolChoice = builder.toolChoice;
        this.user = builder.user;
        this.metadata = Map.copyOf(builder.metadata);
    }

    /** Starts without any options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the vendor's parameters, without those that Spring AI has an option for. */
    public DynamicParameters parameters() {
        return parameters;
    }

    /** Returns the form that the answer must have. */
    public Optional<ResponseFormat> responseFormat() {
        return Optional.ofNullable(responseFormat);
    }

    /** Returns which tools the model may, must or must not call. */
    public Optional<ToolChoice> toolChoice() {
        return Optional.ofNullable(toolChoice);
    }

    /** Returns the vendor's name for who asks. */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** Returns what the application notes about the call, for listeners; never sent. */
    public Map<String, String> metadata() {
        return metadata;
    }

    /** Returns the JSON schema that the answer must fulfil, null where none was given. */
    @Override
    public @Nullable String getOutputSchema() {
        return responseFormat instanceof ResponseFormat.Schema schema
                ? schema.source().toJson()
                : null;
    }

    @Override
    public Builder mutate() {
        return new Builder().combineWith(super.mutate()).with(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelwrightChatOptions that && super.equals(other) && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + extras().hashCode();
    }

    private List<Object> extras() {
        return List.of(parameters, responseFormat(), toolChoice(), user(), metadata);
    }

    /** Collects options. What is set later wins. Not thread-safe. */
    public static final class Builder extends DefaultToolCallingChatOptions.Builder<Builder>
            implements StructuredOutputChatOptions.Builder<Builder> {

        private static final String SCHEMA_NAME = "answer";

        private DynamicParameters parameters = DynamicParameters.none();
        private @Nullable ResponseFormat responseFormat;
        private @Nullable ToolChoice toolChoice;
        private @Nullable String user;
        private Map<String, String> metadata = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds the vendor's parameters, typed or dynamic. Those that Spring AI has an option for become that option; the rest is checked
         * against the model's rules when the prompt is sent.
         */
        public Builder parameters(Parameters values) {
            this.parameters = PortableParameters.move(values, parameters, this);
            return this;
        }

        /** States the form that the answer must have. */
        public Builder responseFormat(ResponseFormat format) {
            this.responseFormat = Objects.requireNonNull(format, "format");
            return this;
        }

        /**
         * States the JSON schema that the answer must fulfil; null for none.
         *
         * @throws RuntimeException when the text is no JSON schema, with the place of the fault
         */
        @Override
        public Builder outputSchema(@Nullable String schema) {
            this.responseFormat = schema == null ? null : ResponseFormat.of(SCHEMA_NAME, schema);
            return this;
        }

        /** States which tools the model may, must or must not call. */
        public Builder toolChoice(ToolChoice choice) {
            this.toolChoice = Objects.requireNonNull(choice, "choice");
            return this;
        }

        /** States the vendor's name for who asks. */
        public Builder user(String name) {
            this.user = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Notes something about the call for listeners; never sent. */
        public Builder metadata(String name, String value) {
            metadata.put(name, value);
            return this;
        }

        @Override
        public Builder clone() {
            Builder copy = super.clone();
            copy.metadata = new LinkedHashMap<>(metadata);
            return copy;
        }

        /** Takes over what the other options state, of any type; the rest stays. */
        @Override
        public Builder combineWith(ChatOptions.Builder<?> other) {
            super.combineWith(other);
            if (other instanceof Builder ours) {
                return with(ours.build());
            }
            return other.clone().build() instanceof StructuredOutputChatOptions structured
                            && structured.getOutputSchema() != null
                    ? outputSchema(structured.getOutputSchema())
                    : this;
        }

        private Builder with(ModelwrightChatOptions other) {
            parameters(other.parameters);
            other.responseFormat().ifPresent(this::responseFormat);
            other.toolChoice().ifPresent(this::toolChoice);
            other.user().ifPresent(this::user);
            metadata.putAll(other.metadata);
            return this;
        }

        @Override
        public ModelwrightChatOptions build() {
            return new ModelwrightChatOptions(this, (DefaultToolCallingChatOptions) super.build());
        }
    }
}
