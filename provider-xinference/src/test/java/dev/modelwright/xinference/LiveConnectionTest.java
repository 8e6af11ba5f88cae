package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.ListedModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelKind;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIfSystemProperty(named = LiveServer.URL, matches = ".+")
final class LiveConnectionTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("Say hi."));
    private static final int SECONDS_OF_IDLENESS = 6;

    private final XinferenceProvider provider = new XinferenceProvider();

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v1", "/v1/"})
    void everyFormOfTheAddressWorks(String end) {
        String url = LiveServer.url().toString().replaceAll("/+(v1/*)?$", "") + end;
        XinferenceCredentials credentials =
                LiveServer.at(url, LiveServer.model("llm").modelUid());

        assertThat(provider.languageModel("live", credentials.toMap()).schema().kind())
                .isEqualTo(ModelKind.LLM);
    }

    @Test
    void modelsAreListed() {
        XinferenceCredentials credentials = LiveServer.model("llm");

        assertThat(provider.listing(ModelKind.LLM).orElseThrow().list(credentials.toMap()))
                .extracting(ListedModel::model)
                .contains(credentials.modelUid());
    }

    @Test
    void unknownModelIsRefusedTwiceInTheSameWay() {
        XinferenceCredentials credentials = LiveServer.uid("no-such-model-here");

        for (int time = 0; time < 2; time++) {
            LanguageModel model = new XinferenceProvider().languageModel("live", credentials.toMap());
            InvokeException failure = catchThrowableOfType(InvokeException.class, () -> model.invoke(QUESTION));

            assertThat(failure).isInstanceOf(BadRequestException.class).hasMessageNotContaining("[address=");
            assertThat(failure.code()).hasValue("model-not-found");
        }
    }

    // The only test that waits: the server closes connections that were idle for 5 seconds.
    @Test
    void connectionThatLayIdleIsNotMissed() throws InterruptedException {
        LanguageModel model =
                provider.languageModel("live", LiveServer.model("llm").toMap());
        model.invoke(QUESTION);
        boolean woken = new CountDownLatch(1).await(SECONDS_OF_IDLENESS, TimeUnit.SECONDS);

        assertThat(woken).isFalse();
        assertThat(model.invoke(QUESTION).text()).isNotEmpty();
        assertThat(model.schema().properties().mode()).isIn(LlmMode.CHAT, LlmMode.COMPLETION);
    }
}
