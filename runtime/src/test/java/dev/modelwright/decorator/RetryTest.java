package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));

    private final FakeTime time = new FakeTime();
    private final Script script = Script.empty();
    private final Retry retry = Retry.standard().with(time).withRandom(() -> 0.5);

    @ParameterizedTest
    @CsvSource({"CONNECTION,2", "SERVER_UNAVAILABLE,2", "RATE_LIMIT,2", "AUTHORIZATION,1", "BAD_REQUEST,1"})
    void onlyFailuresThatMayPassAreTriedAgain(ErrorKind kind, int calls) {
        script.thenFail(Script.failure(kind));
        catchFailure(retry);

        assertThat(script.calls).hasValue(calls);
    }

    @Test
    void aFailureThatSaysNeverAgainIsNotTriedAgain() {
        script.thenFail(Script.failure(Failure.of(ErrorKind.CONNECTION, "no").notRetryable()));

        assertThat(catchFailure(retry)).isNotNull();
        assertThat(script.calls).hasValue(1);
    }

    @Test
    void faultsThatAreNoFailuresOfCallsAreNotTriedAgain() {
        IllegalStateException fault = new IllegalStateException("a fault");
        script.thenFail(fault);

        assertThatThrownBy(() -> model(retry).invoke(REQUEST)).isSameAs(fault);
        assertThat(script.calls).hasValue(1);
    }

    @Test
    void theLastFailureIsSeenWithTheEarlierOnesSuppressed() {
        InvokeException first = Script.failure(ErrorKind.CONNECTION);
        InvokeException second = Script.failure(ErrorKind.RATE_LIMIT);
        InvokeException third = Script.failure(ErrorKind.SERVER_UNAVAILABLE);
        script.thenFail(first).thenFail(second).thenFail(third);

        assertThat(catchFailure(retry)).isSameAs(third);
        assertThat(third.getSuppressed()).containsExactly(first, second);
        assertThat(script.calls).hasValue(3);
    }

    @Test
    void oneAndTheSameExceptionIsNotSuppressedByItself() {
        InvokeException same = Script.failure(ErrorKind.CONNECTION);
        script.alwaysFail(same);

        assertThat(catchFailure(retry)).isSameAs(same).hasNoSuppressedExceptions();
        assertThat(catchFailure(retry)).isSameAs(same).hasNoSuppressedExceptions();
    }

    @Test
    void waitsDoubleUpToALimit() {
        script.alwaysFail(Script.failure(ErrorKind.CONNECTION));
        catchFailure(retry.withMaxAttempts(6).withBackOff(Duration.ofSeconds(1), Duration.ofSeconds(5)));

        assertThat(time.pauses).extracting(Duration::toMillis).containsExactly(500L, 1000L, 2000L, 2500L, 2500L);
    }

    @ParameterizedTest
    @CsvSource({"7,7", "0,0", "60,60", "61,60", "86400,60"})
    void theVendorsWaitIsKeptToUpToALimit(long asked, long waited) {
        script.thenFail(asking(Duration.ofSeconds(asked)));
        model(retry.withDeadline(Duration.ofHours(1))).invoke(REQUEST);

        assertThat(time.pauses).containsExactly(Duration.ofSeconds(waited));
    }

    @Test
    void theLimitOfTheVendorsWaitCanBeSet() {
        script.thenFail(asking(Duration.ofSeconds(61)));
        model(retry.withMaxRetryAfter(Duration.ofSeconds(2))).invoke(REQUEST);

        assertThat(time.pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aNegativeWaitIsNoWait() {
        script.thenFail(asking(Duration.ofSeconds(-1)));
        model(retry).invoke(REQUEST);

        assertThat(time.pauses).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void noAttemptBeginsAfterTheDeadline() {
        script.alwaysFail(asking(Duration.ofSeconds(40)));
        catchFailure(retry.withMaxAttempts(9).withDeadline(Duration.ofSeconds(120)));

        assertThat(time.pauses).containsExactly(Duration.ofSeconds(40), Duration.ofSeconds(40));
        assertThat(script.calls).hasValue(3);
    }

    @Test
    void theTimeOfAttemptsCountsTowardsTheDeadline() {
        script.always(() -> {
            time.pass(Duration.ofSeconds(121));
            throw Script.failure(ErrorKind.CONNECTION);
        });
        catchFailure(retry);

        assertThat(script.calls).hasValue(1);
    }

    @Test
    void anInterruptedWaitGivesUpAndStaysInterrupted() {
        InvokeException failure = Script.failure(ErrorKind.CONNECTION);
        script.thenFail(failure);
        time.pausing((wait, woken) -> {
            throw new InterruptedException();
        });

        assertThat(catchFailure(retry)).isSameAs(failure);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(script.calls).hasValue(1);
    }

    @Test
    void anInterruptedThreadDoesNotBeginToWait() {
        script.thenFail(Script.failure(ErrorKind.CONNECTION));
        Thread.currentThread().interrupt();
        catchFailure(retry);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(time.pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void settingsThatMakeNoSenseAreRefused(int number) {
        assertThatThrownBy(() -> retry.withMaxAttempts(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of attempts must be at least 1, but was " + number + ".");
        assertThatThrownBy(() -> retry.withDeadline(Duration.ofSeconds(number)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> retry.withBackOff(Duration.ofSeconds(-1), Duration.ZERO))
                .hasMessage("The first wait must not be negative, but was PT-1S.");
    }

    @Test
    void forEverIsATimeToo() {
        Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
        script.thenFail(asking(forEver)).thenFail(Script.failure(ErrorKind.CONNECTION));
        Retry patient = retry.withDeadline(forEver).withMaxRetryAfter(forEver).withBackOff(forEver, forEver);

        assertThat(catchFailure(patient)).isNotNull();
        assertThat(script.calls).hasValue(1);
    }

    private LanguageModel model(Retry around) {
        return around.on(new FakeModels.Llm("m", script));
    }

    private InvokeException catchFailure(Retry around) {
        return catchThrowableOfType(InvokeException.class, () -> model(around).invoke(REQUEST));
    }

    private static InvokeException asking(Duration wait) {
        return Script.failure(Failure.of(ErrorKind.RATE_LIMIT, "slow down").withRetryAfter(Optional.of(wait)));
    }
}
