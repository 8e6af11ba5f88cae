package dev.modelwright.springboot;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Applications with what the starter configures, and properties of Xinference that nobody listens to. */
final class Contexts {

    static final String CANARY = "canary-key-5f3a";

    private Contexts() {}

    static ApplicationContextRunner bare() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        ModelwrightAutoConfiguration.class,
                        ModelwrightSpringAiAutoConfiguration.class,
                        ModelwrightHealthAutoConfiguration.class,
                        ModelwrightSanitizingAutoConfiguration.class));
    }

    /** A language model {@code chat} and an embedding model {@code vectors}. */
    static ApplicationContextRunner two() {
        return bare().withPropertyValues(
                        "modelwright.xinference.credentials.server-url=http://127.0.0.1:1",
                        "modelwright.xinference.credentials.api-key=" + CANARY,
                        "modelwright.xinference.credentials.max-retries=0",
                        "modelwright.models.chat.provider=xinference",
                        "modelwright.models.chat.credentials.model-uid=qwen",
                        "modelwright.models.vectors.provider=xinference",
                        "modelwright.models.vectors.kind=text-embedding",
                        "modelwright.models.vectors.credentials.model-uid=bge");
    }
}
