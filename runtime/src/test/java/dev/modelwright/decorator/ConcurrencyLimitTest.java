package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.model.Model;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The time limit only keeps a fault from hanging the build. */
@Timeout(60)
class ConcurrencyLimitTest {

    private final ConcurrencyLimit limit = ConcurrencyLimit.of(1);
    private final InvokeException failure = Script.failure(ErrorKind.CONNECTION);

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamHoldsItsPlaceUntilItEnds(Operation operation) {
        Object stream = operation.begin(Wrapping.on(limit, operation.model(Script.empty())));

        assertThat(limit.running()).isEqualTo(1);
        Operation.read(stream);
        assertThat(limit.running()).isZero();
        Operation.close(stream);
        assertThat(limit.running()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamThatIsClosedGivesItsPlaceBackOnce(Operation operation) {
        Object stream = operation.begin(Wrapping.on(limit, operation.model(Script.empty())));
        Operation.close(stream);
        Operation.close(stream);
        Operation.read(stream);

        assertThat(limit.running()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamThatFailsGivesItsPlaceBackOnce(Operation operation) {
        Script script = Script.empty().then(Play.of("a").failing(failure));
        Object stream = operation.begin(Wrapping.on(limit, operation.model(script)));

        assertThatThrownBy(() -> Operation.read(stream)).isSameAs(failure);
        assertThat(limit.running()).isZero();
        Operation.close(stream);
        assertThat(limit.running()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamWhoseVendorFailsToLetGoGivesItsPlaceBack(Operation operation) {
        Play stubborn = Play.of("a").onClose(() -> {
            throw failure;
        });
        Object stream = operation.begin(
                Wrapping.on(limit, operation.model(Script.empty().then(stubborn))));

        assertThatThrownBy(() -> Operation.close(stream)).isSameAs(failure);
        assertThat(limit.running()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatFailsAtOnceGivesItsPlaceBack(Operation operation) {
        Model model = Wrapping.on(limit, operation.model(Script.empty().alwaysFail(failure)));

        assertThatThrownBy(() -> operation.run(model)).isSameAs(failure);
        assertThat(limit.running()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aCallerMayWaitOnlySoLong(Operation operation) {
        Object stream = Operation.STREAM.begin(Wrapping.on(limit, Operation.STREAM.model(Script.empty())));
        Script script = Script.empty();
        Model hasty = Wrapping.on(limit.withMaxWait(Duration.ZERO), operation.model(script));

        assertThatThrownBy(() -> operation.run(hasty))
                .isInstanceOfSatisfying(
                        ServerUnavailableException.class,
                        full -> assertThat(full.isRetryable()).isTrue())
                .hasMessage(
                        "[acme] Server unavailable: No place became free within 0 ms: at most 1 call runs at a time.");
        assertThat(script.calls).hasValue(0);
        Operation.close(stream);
        operation.run(hasty);
        assertThat(script.calls).hasValue(1);
    }

    @Test
    void anInterruptedThreadStopsWaiting() {
        Script script = Script.empty();
        Model model = Wrapping.on(limit, Operation.INVOKE.model(script));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Operation.INVOKE.run(model))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        stopped -> assertThat(stopped.isRetryable()).isFalse())
                .hasMessage("[acme] Connection failed: The call was interrupted.");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(script.calls).hasValue(0);
        assertThat(limit.running()).isZero();
    }

    @Test
    void modelsOfAllKindsShareALimit() {
        Object stream = Operation.STREAM.begin(Wrapping.on(limit, Operation.STREAM.model(Script.empty())));
        Model other = Wrapping.on(limit.withMaxWait(Duration.ZERO), Operation.EMBED.model(Script.empty()));

        assertThatThrownBy(() -> Operation.EMBED.run(other)).isInstanceOf(ServerUnavailableException.class);
        Operation.close(stream);
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> ConcurrencyLimit.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of calls must be at least 1, but was 0.");
    }
}
