package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.Model;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.usage.TokenCount;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every decorator and every kind of model. */
class EveryKindTest {

    private static final Duration LONG = Duration.ofHours(1);

    static Stream<Decorator> decorators() {
        return Stream.of(
                Retry.standard().with(new FakeTime()),
                ConcurrencyLimit.of(1),
                TimeLimits.none().withFirstToken(LONG).withIdle(LONG).withTotal(LONG),
                Listening.with());
    }

    @ParameterizedTest
    @EnumSource
    void answersPassThroughEveryDecorator(Operation operation) {
        Script script = Script.empty();
        Model model = operation.model(script);
        String plain = operation.run(model);

        for (Decorator decorator : decorators().toList()) {
            model = Wrapping.on(decorator, model);
            assertThat(operation.run(model)).isEqualTo(plain);
        }
        assertThat(operation.run(Wrapping.over(RoundRobin.standard(), model, model)))
                .isEqualTo(plain);
        assertThat(script.calls).hasValue(6);
    }

    @ParameterizedTest
    @EnumSource
    void resultsAreThoseOfTheVendor(Operation operation) {
        if (!operation.isStream()) {
            Model model = operation.model(Script.empty());
            assertThat(operation.begin(Wrapping.on(Listening.with(), model))).isEqualTo(operation.begin(model));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesSchemaAndCredentialsAreThoseOfTheModel(Operation operation) {
        for (Decorator decorator : decorators().toList()) {
            Script script = Script.empty();
            Model inside = operation.model(script);
            Model model = Wrapping.on(decorator, inside);

            assertThat(model)
                    .hasToString("acme/m")
                    .isInstanceOf(inside.getClass().getInterfaces()[0]);
            assertThat(List.of(model.provider(), model.model(), model.kind()))
                    .isEqualTo(List.of("acme", "m", inside.kind()));
            assertThat(model.schema()).isEqualTo(inside.schema());
            model.validateCredentials();
            assertThat(script.validations).hasValue(1);
            assertThatThrownBy(model::validateCredentials).isInstanceOf(CredentialsRejectedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresPassThroughEveryDecoratorUnchanged(Operation operation) {
        for (Decorator decorator : decorators().toList()) {
            RuntimeException refused = Script.failure(ErrorKind.BAD_REQUEST);
            Model model = Wrapping.on(decorator, operation.model(Script.empty().thenFail(refused)));

            assertThatThrownBy(() -> operation.run(model)).isSameAs(refused);
        }
    }

    @ParameterizedTest
    @MethodSource("decorators")
    void countsAndVoicesAreThoseOfTheModel(Decorator decorator) {
        LanguageModel llm = decorator.on(new FakeModels.Llm("m", Script.empty()));
        TextEmbeddingModel embedder = decorator.on(new FakeModels.Embedder("m", Script.empty()));
        TextToSpeechModel speaker = decorator.on(new FakeModels.Speaker("m", Script.empty()));

        assertThat(llm.countTokens(LlmRequest.of(Message.user("hello")))).isEqualTo(TokenCount.server(42));
        assertThat(embedder.countTokens(List.of("hello"))).containsExactly(TokenCount.server(42));
        assertThat(speaker.voices()).hasSize(2);
        assertThat(speaker.voices("fr")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void callsAreRetried(Operation operation) {
        Script script = Script.empty().thenFail(Script.failure(ErrorKind.CONNECTION));
        FakeTime time = new FakeTime();
        operation.run(Wrapping.on(Retry.standard().with(time), operation.model(script)));

        assertThat(script.calls).hasValue(2);
        assertThat(time.pauses).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void callsMoveOnToTheNextMember(Operation operation) {
        Script broken = Script.empty().alwaysFail(Script.failure(ErrorKind.RATE_LIMIT));
        Script whole = Script.empty();
        Model model = Wrapping.over(RoundRobin.standard(), operation.model(broken), operation.model(whole));
        for (int i = 0; i < 3; i++) {
            operation.run(model);
        }

        assertThat(broken.calls).hasValue(1);
        assertThat(whole.calls).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource
    void callsAreCountedWhileTheyRun(Operation operation) {
        ConcurrencyLimit limit = ConcurrencyLimit.of(2);
        int[] running = new int[1];
        Script script = Script.empty().always(() -> {
            running[0] = limit.running();
            return Play.of("yes");
        });
        operation.run(Wrapping.on(limit, operation.model(script)));

        assertThat(running[0]).isEqualTo(1);
        assertThat(limit.running()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void callsEndWhenTheirTimeIsOver(Operation operation) {
        FakeTime time = new FakeTime().pausing((wait, woken) -> false);
        CountDownLatch never = new CountDownLatch(1);
        Script script = Script.empty().always(() -> {
            await(never);
            return Play.of("yes");
        });
        Model model =
                Wrapping.on(TimeLimits.none().withTotal(Duration.ofSeconds(5)).with(time), operation.model(script));

        assertThatThrownBy(() -> operation.run(model))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("[acme] Connection failed: The time limit `total` of 5 s was exceeded.")
                .cause()
                .isInstanceOfSatisfying(
                        TimeLimitExceededException.class,
                        cause -> assertThat(cause.limit()).isEqualTo(TimeLimit.TOTAL));
    }

    @Test
    void nothingIsNoModel() {
        assertThatThrownBy(() -> Retry.standard().on((LanguageModel) null)).isInstanceOf(NullPointerException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
