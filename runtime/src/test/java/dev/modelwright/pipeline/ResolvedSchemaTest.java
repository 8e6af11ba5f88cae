package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.UnknownModelException;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ResolvedSchemaTest {

    private static final ModelSchema DECLARED =
            ModelSchema.builder("m", ModelKind.LLM).build();
    private static final ModelSchema OWN =
            ModelSchema.builder("m", ModelKind.LLM).contextSize(4096).build();

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void driversAnswerComesBeforeTheDeclaredModel() {
        assertThat(new FakeDriver()
                        .describing(() -> Optional.of(OWN))
                        .model(DECLARED)
                        .schema())
                .isSameAs(OWN);
        assertThat(new FakeDriver().model(DECLARED).schema()).isSameAs(DECLARED);
    }

    @Test
    void shippedModelComesBeforeTheDriversAnswer() {
        LanguageModel model = new FakeDriver()
                .describing(() -> {
                    asked.incrementAndGet();
                    return Optional.of(OWN);
                })
                .shipped(DECLARED);

        assertThat(model.schema()).isSameAs(DECLARED);
        assertThat(asked).hasValue(0);
    }

    @Test
    void driverIsAskedOnceForAllCalls() {
        LanguageModel model = new FakeDriver()
                .describing(() -> {
                    asked.incrementAndGet();
                    return Optional.of(OWN);
                })
                .model(DECLARED);

        assertThat(asked).hasValue(0);
        model.invoke(LlmRequest.of(Message.user("a")));
        model.countTokens(LlmRequest.of(Message.user("b")));
        model.schema();
        assertThat(asked).hasValue(1);
    }

    @Test
    void driverThatFailedIsAskedAgain() {
        LanguageModel model = new FakeDriver()
                .describing(() -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IOException("down");
                    }
                    return Optional.of(OWN);
                })
                .model(DECLARED);

        assertThatThrownBy(model::schema)
                .isInstanceOf(ConnectionException.class)
                .hasMessage("[acme] Connection failed: down");
        assertThat(model.schema()).isSameAs(OWN);
    }

    @Test
    void nameOfNoShippedModelIsReportedWithANearOne() {
        ModelSchema shipped = ModelSchema.builder("echo-2", ModelKind.LLM).build();
        VendorModels<FakeDriver.Key, LanguageModel> models = VendorModels.languageModels(
                        "acme", () -> new FakeDriver(), DynamicParameters::copyOf, name -> DECLARED)
                .withPredefined(
                        () -> ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                                .models(List.of(shipped))
                                .build(),
                        ModelKind.LLM);

        models.requirePredefined(ModelKind.LLM, "echo-2");
        assertThatThrownBy(() -> models.requirePredefined(ModelKind.LLM, "echo2"))
                .isInstanceOf(UnknownModelException.class)
                .hasMessage("Provider `acme` has no model `echo2` of kind `llm`. Did you mean `echo-2`?");
        assertThatThrownBy(() -> models.requirePredefined(ModelKind.LLM, "gpt"))
                .hasMessage("Provider `acme` has no model `gpt` of kind `llm`. It has `echo-2`.");
    }
}
