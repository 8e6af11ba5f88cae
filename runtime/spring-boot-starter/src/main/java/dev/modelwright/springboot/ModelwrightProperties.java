package dev.modelwright.springboot;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application states about its models. Beside these there are {@code modelwright.<provider>.credentials.*} for every provider
 * on the class path.
 *
 * @param models The models, by the names of their beans.
 * @param secrets What the values of secret fields may refer to. Nothing, unless it is stated here or a SecretResolver is a bean.
 * @param health How models are watched.
 */
@ConfigurationProperties("modelwright")
public record ModelwrightProperties(
        @DefaultValue Map<String, ModelProperties> models,
        @DefaultValue("none") SecretReferences secrets,
        @DefaultValue HealthProperties health) {

    /** What the values of secret fields may refer to. */
    public enum SecretReferences {
        /** Nothing: a value is the secret. */
        NONE,
        /** Environment variables, as {@code env:NAME}. */
        ENVIRONMENT,
        /** Files, as {@code file:PATH}. */
        FILES,
        /** Environment variables and files. */
        STANDARD
    }

    /**
     * One model.
     *
     * @param provider The id of the provider, for example xinference.
     * @param kind The kind of model: llm, text-embedding, rerank, speech2text, tts or moderation.
     * @param model The model's name at the provider. The name of the bean, unless it is stated.
     * @param credentials Credentials of this model alone, by the fields of the provider's form. They win over those of the provider.
     * @param parameters Parameters that prompts are sent with unless they say otherwise. Read by the Spring AI chat model.
     * @param primary Whether this is the bean that is injected where several fit.
     */
    public record ModelProperties(
            @Nullable String provider,
            @DefaultValue("llm") String kind,
            @Nullable String model,
            @DefaultValue Map<String, String> credentials,
            @DefaultValue Map<String, String> parameters,
            @DefaultValue("false") boolean primary) {

        /** Returns the values without credentials. */
        @Override
        public String toString() {
            return "ModelProperties[provider=" + provider + ", kind=" + kind + ", model=" + model + ", primary="
                    + primary + "]";
        }
    }

    /**
     * How models are watched.
     *
     * @param timeout How long a vendor may take to answer.
     * @param cacheFor How long an answer is told again before the vendor is asked anew.
     */
    public record HealthProperties(
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("1m") Duration cacheFor) {}
}
