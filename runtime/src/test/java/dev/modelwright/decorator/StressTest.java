package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads at once. The time limit only keeps a fault from hanging the build. */
@Timeout(120)
class StressTest {

    private static final int THREADS = 64;
    private static final int CALLS = 50;
    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void turnsAreSharedOutEvenly() throws Exception {
        List<Script> scripts = List.of(Script.empty(), Script.empty(), Script.empty(), Script.empty());
        LanguageModel model = RoundRobin.of(
                scripts.stream().map(script -> new FakeModels.Llm("m", script)).toArray(LanguageModel[]::new));
        everywhere(() -> model.invoke(REQUEST).text());

        assertThat(scripts).allSatisfy(script -> assertThat(script.calls).hasValue(THREADS * CALLS / 4));
    }

    @Test
    void oneWorkingMemberAnswersEveryCall() throws Exception {
        Script broken = Script.empty().alwaysFail(Script.failure(ErrorKind.RATE_LIMIT));
        Script whole = Script.empty();
        LanguageModel model = RoundRobin.standard()
                .with(new FakeTime())
                .over(new FakeModels.Llm("broken", broken), new FakeModels.Llm("whole", whole));
        everywhere(() -> model.invoke(REQUEST).text());

        assertThat(whole.calls).hasValue(THREADS * CALLS);
        RoundRobin.Member left = RoundRobin.members(model).get(0);
        assertThat(left.calls()).isEqualTo(broken.calls.get()).isEqualTo(left.failures());
        assertThat(broken.calls.get()).isLessThanOrEqualTo(THREADS);
    }

    @Test
    void neverMoreRunThanMay() throws Exception {
        ConcurrencyLimit limit = ConcurrencyLimit.of(3);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Script script = Script.empty().always(() -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            return Play.of("y").then(() -> {
                running.decrementAndGet();
                return Optional.of("es");
            });
        });
        LanguageModel model = limit.on(new FakeModels.Llm("m", script));
        everywhere(() -> model.invoke(REQUEST).text());
        everywhere(() -> streamed(model));

        assertThat(most.get()).isBetween(1, 3);
        assertThat(running).hasValue(0);
        assertThat(limit.running()).isZero();
        assertThat(limit.waiting()).isZero();
    }

    @Test
    void allDecoratorsTogetherLoseNoPlaceAndNoAnswer() throws Exception {
        ConcurrencyLimit limit = ConcurrencyLimit.of(8);
        AtomicInteger calls = new AtomicInteger();
        Script flaky = Script.empty().always(() -> {
            if (calls.incrementAndGet() % 3 == 0) {
                throw Script.failure(ErrorKind.CONNECTION);
            }
            return Play.of("y", "es");
        });
        Events events = new Events();
        LanguageModel member = limit.on(new FakeModels.Llm("m", flaky));
        RoundRobin robin = RoundRobin.standard().withCooldown(Duration.ZERO, Duration.ZERO);
        Retry retry = Retry.standard().withMaxAttempts(20).withBackOff(Duration.ZERO, Duration.ZERO);
        LanguageModel model = Listening.with(events).on(retry.on(robin.over(member, member)));
        everywhere(() -> streamed(model));

        assertThat(limit.running()).isZero();
        assertThat(events.lasts()).hasSize(THREADS * CALLS).containsOnly("Completed");
    }

    private static String streamed(LanguageModel model) {
        try (LlmStream stream = model.stream(REQUEST)) {
            return stream.result().text();
        } catch (InvokeException failure) {
            return failure.toString();
        }
    }

    private void everywhere(Callable<String> call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<List<String>>> answers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            answers.add(threads.submit(() -> {
                start.await();
                List<String> texts = new ArrayList<>();
                for (int n = 0; n < CALLS; n++) {
                    texts.add(call.call());
                }
                return texts;
            }));
        }
        start.countDown();
        for (Future<List<String>> answer : answers) {
            assertThat(answer.get()).hasSize(CALLS).containsOnly("yes");
        }
    }
}
