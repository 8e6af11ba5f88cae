package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final String MESSAGE = "Provider `acme` is closed. Call models of a provider that is open.";
    private static final LlmRequest QUESTION = LlmRequest.of(Message.user("hi"));

    private final AtomicInteger closed = new AtomicInteger();
    private final FakeDriver driver = new FakeDriver().closing(closed::incrementAndGet);
    private final VendorModels<FakeDriver.Key, LanguageModel> models = models(driver);

    private static VendorModels<FakeDriver.Key, LanguageModel> models(FakeDriver driver) {
        return VendorModels.languageModels(
                "acme",
                () -> driver,
                DynamicParameters::copyOf,
                name -> ModelSchema.builder(name, ModelKind.LLM).build());
    }

    @Test
    void driverIsClosedOnce() {
        models.model("m", new FakeDriver.Key());
        VendorModels.closeAll(models);
        VendorModels.closeAll(models);

        assertThat(closed).hasValue(1);
    }

    @Test
    void driverThatWasNeverMadeIsNotMadeToBeClosed() {
        VendorModels.closeAll(models);

        assertThat(closed).hasValue(0);
        assertThatIllegalStateException()
                .isThrownBy(() -> models.model("m", new FakeDriver.Key()))
                .withMessage(MESSAGE);
    }

    @Test
    void nothingIsMadeAfterTheEnd() {
        Once<String> once = new Once<>(() -> "made");

        assertThat(once.end()).isEmpty();
        assertThatIllegalStateException().isThrownBy(once::get);
    }

    @Test
    void callsOfAModelAreRefusedAndReachNoDriver() {
        LanguageModel model = models.model("m", new FakeDriver.Key());
        VendorModels.closeAll(models);

        for (InvokeException refused : List.of(
                catchThrowableOfType(InvokeException.class, () -> model.invoke(QUESTION)),
                catchThrowableOfType(InvokeException.class, () -> model.stream(QUESTION)),
                catchThrowableOfType(InvokeException.class, model::schema))) {
            assertThat(refused)
                    .isInstanceOf(ConnectionException.class)
                    .returns(MESSAGE, InvokeException::detail)
                    .returns(false, InvokeException::isRetryable);
            assertThat(refused.code()).hasValue("closed");
        }
        assertThat(driver.calls).isEmpty();
    }

    @Test
    void credentialIsNotValidatedAnyMore() {
        LanguageModel model = models.model("m", new FakeDriver.Key());
        VendorModels.closeAll(models);

        assertThatThrownBy(model::validateCredentials)
                .isInstanceOf(CredentialsRejectedException.class)
                .hasMessageContaining(MESSAGE);
    }

    @Test
    void schemaThatIsKnownIsNotAnsweredAnyMore() {
        LanguageModel model = models.model("m", new FakeDriver.Key());
        model.invoke(QUESTION);
        VendorModels.closeAll(models);

        assertThatThrownBy(() -> model.invoke(QUESTION)).isInstanceOf(ConnectionException.class);
        assertThat(driver.calls).hasSize(1);
    }

    @Test
    void oneDriverThatFailsToCloseHindersNoOther() {
        IllegalStateException first = new IllegalStateException("first");
        IllegalStateException second = new IllegalStateException("second");
        VendorModels<FakeDriver.Key, LanguageModel> failing = failing(first);
        VendorModels<FakeDriver.Key, LanguageModel> failingToo = failing(second);
        models.model("m", new FakeDriver.Key());

        assertThatThrownBy(() -> VendorModels.closeAll(failing, models, failingToo))
                .isSameAs(first)
                .hasSuppressedException(second);
        assertThat(closed).hasValue(1);
    }

    private static VendorModels<FakeDriver.Key, LanguageModel> failing(RuntimeException failure) {
        VendorModels<FakeDriver.Key, LanguageModel> failing = models(new FakeDriver().closing(() -> {
            throw failure;
        }));
        failing.model("m", new FakeDriver.Key());
        return failing;
    }
}
