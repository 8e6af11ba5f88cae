package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.decorator.ConcurrencyLimit;
import dev.modelwright.decorator.Listening;
import dev.modelwright.decorator.Retry;
import dev.modelwright.decorator.RoundRobin;
import dev.modelwright.decorator.TimeLimits;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.message.Message;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Decorators around models of real vendors' shape. The time limit only keeps a fault from hanging the build. */
@Timeout(60)
class DecoratedPathTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));

    private final FakeChunks broken = FakeChunks.texts().ending(() -> {
        throw new IOException("reset");
    });
    private final LanguageModel failing =
            new FakeDriver().streaming(call -> broken).model();
    private final LanguageModel echo = new FakeDriver().model();

    @Test
    void aConnectionThatBreaksBeforeTheFirstTokenMovesOn() {
        LanguageModel model = RoundRobin.of(failing, echo);

        assertThat(model.stream(REQUEST).result().text()).isEqualTo("hello");
        assertThat(broken.closes).hasPositiveValue();
        assertThat(RoundRobin.members(model).get(0).lastFailure().orElseThrow())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("reset");
    }

    @Test
    void aConnectionThatBreaksBeforeTheFirstTokenIsTriedAgain() {
        List<FakeChunks> answers = new ArrayList<>(List.of(broken, FakeChunks.texts("he", "llo")));
        LanguageModel flaky =
                new FakeDriver().streaming(call -> answers.remove(0)).model();
        Retry atOnce = Retry.standard().withBackOff(Duration.ZERO, Duration.ZERO);

        assertThat(atOnce.on(flaky).stream(REQUEST).result().text()).isEqualTo("hello");
    }

    @Test
    void aStalledVendorIsCutOffWithTheTextThatHadCome() {
        CountDownLatch released = new CountDownLatch(1);
        FakeChunks stalled = FakeChunks.texts("Once ", "upon")
                .onClose(released::countDown)
                .ending(() -> {
                    released.await();
                    throw new IOException("closed");
                });
        LanguageModel slow = new FakeDriver().streaming(call -> stalled).model();
        ConcurrencyLimit limit = ConcurrencyLimit.of(1);
        LanguageModel model =
                limit.on(TimeLimits.none().withIdle(Duration.ofMillis(1)).on(slow));
        LlmStream stream = model.stream(REQUEST);
        InvokeException failure = catchThrowableOfType(InvokeException.class, stream::result);

        assertThat(failure).isInstanceOf(ConnectionException.class).hasMessageContaining("`idle`");
        assertThat("Once upon").startsWith(failure.partialText().orElse(""));
        assertThat(limit.running()).isZero();
    }

    @Test
    void closingEarlyCancelsTheVendorAndIsHeardAsThat() {
        FakeChunks chunks = FakeChunks.texts("a", "b").ending(Optional::empty);
        List<String> heard = new ArrayList<>();
        ModelListener listener = new ModelListener() {
            @Override
            public void completed(CallEvent.Completed event) {
                heard.add("completed");
            }

            @Override
            public void cancelled(CallEvent.Cancelled event) {
                heard.add("cancelled after " + event.progress().chunks());
            }
        };
        LanguageModel vendor = new FakeDriver().streaming(call -> chunks).model();
        LlmStream stream = Listening.with(listener).on(vendor).stream(REQUEST);
        for (LlmChunk chunk : stream) {
            stream.close();
        }

        assertThat(heard).containsExactly("cancelled after 1");
        assertThat(chunks.closes).hasValue(1);
        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(stream.result().text()).isEqualTo("a");
    }
}
