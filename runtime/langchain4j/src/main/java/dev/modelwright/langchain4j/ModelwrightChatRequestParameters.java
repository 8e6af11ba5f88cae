package dev.modelwright.langchain4j;

import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Request parameters with those of a vendor, typed or by name, beside LangChain4j's own. Immutable.
 *
 * <p>Merged one by one: what overrides wins, also where one side uses the framework's name, {@code temperature(0.7)}, and the other the
 * vendor's parameters.
 */
public final class ModelwrightChatRequestParameters extends DefaultChatRequestParameters {

    private final DynamicParameters vendorParameters;
    private final @Nullable String user;

    private ModelwrightChatRequestParameters(Builder builder) {
        super(builder);
        this.vendorParameters = builder.vendorParameters();
        this.user = builder.user;
        for (CommonParameter common : CommonParameter.values()) {
            if (common.in(this).isPresent() && vendorParameters.values().containsKey(common.wireName())) {
                throw new IllegalArgumentException("`" + common.frameworkName() + "` is set twice, also as `"
                        + common.wireName() + "` in the vendor's parameters. Set it once.");
            }
        }
    }

    /** Starts without values. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the vendor's parameters, as they were set and unchecked. */
    public Parameters vendorParameters() {
        return vendorParameters;
    }

    /** Returns the opaque id of the end user for the vendor, empty when there is none. */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** Returns these parameters with {@code that} before them. */
    @Override
    public ModelwrightChatRequestParameters overrideWith(@Nullable ChatRequestParameters that) {
        return that == null
                ? this
                : builder().overrideWith(this).overrideWith(that).build();
    }

    /** Returns these parameters before {@code that}. */
    @Override
    public ModelwrightChatRequestParameters defaultedBy(@Nullable ChatRequestParameters that) {
        return that == null
                ? this
                : builder().overrideWith(that).overrideWith(this).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof ModelwrightChatRequestParameters that
                && vendorParameters.equals(that.vendorParameters)
                && Objects.equals(user, that.user);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), vendorParameters, user);
    }

    @Override
    public String toString() {
        return super.toString() + vendorParameters;
    }

    /** Collects values. Not thread-safe. */
    public static final class Builder extends DefaultChatRequestParameters.Builder<Builder> {

        private final Map<String, JsonValue> values = new LinkedHashMap<>();
        private final Map<String, JsonValue> extra = new LinkedHashMap<>();
        private @Nullable String user;

        private Builder() {}

        /** Adds the vendor's parameters to those that were added before; of two of one name the later counts. */
        public Builder vendorParameters(Parameters parameters) {
            parameters.values().forEach((name, value) -> put(values, extra, name, value));
            parameters.extra().forEach((name, value) -> put(extra, values, name, value));
            return this;
        }

        private static void put(
                Map<String, JsonValue> into, Map<String, JsonValue> from, String name, JsonValue value) {
            from.remove(name);
            into.put(name, value);
        }

        /** Sets an opaque id of the end user, for the vendor. */
        public Builder user(String id) {
            this.user = id;
            return this;
        }

        @Override
        public Builder overrideWith(ChatRequestParameters that) {
            super.overrideWith(that);
            for (CommonParameter common : CommonParameter.values()) {
                if (common.in(that).isPresent()) {
                    values.remove(common.wireName());
                    extra.remove(common.wireName());
                }
            }
            if (that instanceof ModelwrightChatRequestParameters ours) {
                ours.vendorParameters.values().keySet().forEach(this::clear);
                ours.vendorParameters.extra().keySet().forEach(this::clear);
                vendorParameters(ours.vendorParameters);
                user = ours.user == null ? user : ours.user;
            }
            return this;
        }

        private void clear(String name) {
            CommonParameter.called(name).ifPresent(common -> common.clear(this));
        }

        private DynamicParameters vendorParameters() {
            DynamicParameters.Builder builder = DynamicParameters.builder();
            values.forEach(builder::set);
            extra.forEach(builder::extra);
            return builder.build();
        }

        /**
         * Returns the parameters. Nothing is checked against a model yet.
         *
         * @throws IllegalArgumentException when a value is set twice, by the framework's name and among the vendor's parameters
         */
        @Override
        public ModelwrightChatRequestParameters build() {
            return new ModelwrightChatRequestParameters(this);
        }
    }
}
