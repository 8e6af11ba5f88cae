package dev.modelwright.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.model.Model;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.springboot.ModelwrightProperties.HealthProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@Timeout(60)
final class ModelHealthTest {

    private final HealthThreads threads = new HealthThreads();
    private final AtomicInteger asked = new AtomicInteger();
    private final HandClock clock = new HandClock();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void validCredentialsAreUp() {
        Health health = health(() -> {}, Duration.ofSeconds(30)).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry("provider", "acme")
                .containsEntry("model", "parrot")
                .containsEntry("kind", "llm");
    }

    @Test
    void vendorIsAskedAgainOnlyWhenTheAnswerIsOld() {
        ModelHealth health = health(() -> {}, Duration.ofSeconds(30));
        health.health();
        clock.now = clock.now.plusSeconds(59);
        health.health();
        assertThat(asked).hasValue(1);
        clock.now = clock.now.plusSeconds(1);
        health.health();
        assertThat(asked).hasValue(2);
    }

    @Test
    void rejectedCredentialsAreDownWithTheReason() {
        Health health = health(
                        () -> {
                            throw new CredentialsRejectedException("acme", "the key is not known", null);
                        },
                        Duration.ofSeconds(30))
                .health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("reason").toString()).contains("the key is not known");
    }

    @Test
    void messageOfAnUnknownExceptionIsNotTold() {
        Health health = health(
                        () -> {
                            throw new IllegalStateException(Contexts.CANARY);
                        },
                        Duration.ofSeconds(30))
                .health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.toString()).doesNotContain(Contexts.CANARY).contains("IllegalStateException");
    }

    @Test
    void vendorThatDoesNotAnswerIsDownAndNoLongerWaitedFor() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Health health = health(
                        () -> {
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException end) {
                                interrupted.countDown();
                            }
                        },
                        Duration.ofSeconds(1))
                .health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("reason", "The vendor did not answer within 1000 ms.");
        // A thread that had not begun by then never begins.
        if (asked.get() > 0) {
            interrupted.await();
        }
    }

    @Test
    void waitThatIsInterruptedIsNotKept() {
        CountDownLatch silence = new CountDownLatch(1);
        ModelHealth health = health(
                () -> {
                    try {
                        silence.await();
                    } catch (InterruptedException end) {
                        // The wait is over, and so is this.
                        return;
                    }
                },
                Duration.ofSeconds(30));
        Thread.currentThread().interrupt();
        Health first = health.health();
        boolean stillInterrupted = Thread.interrupted();
        silence.countDown();

        assertThat(first.getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(first.getDetails())
                .containsEntry("model", "parrot")
                .containsEntry("reason", "The wait for the vendor was interrupted.");
        assertThat(stillInterrupted).isTrue();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void everyModelOfTheApplicationIsWatchedAndNoSecretIsTold() {
        Contexts.two().run(context -> {
            var health = context.getBean("modelwrightHealthContributor", CompositeHealthContributor.class);
            assertThat(health.stream()).extracting(entry -> entry.name()).containsExactly("chat", "vectors");
            ModelHealth chat = (ModelHealth) health.getContributor("chat");
            assertThat(chat.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(chat.health().toString()).doesNotContain(Contexts.CANARY);
        });
    }

    private ModelHealth health(Runnable validation, Duration timeout) {
        Model model = new FakeModel(() -> {
            asked.incrementAndGet();
            validation.run();
        });
        return new ModelHealth(model, new HealthProperties(timeout, Duration.ofMinutes(1)), threads, clock);
    }

    private record FakeModel(Runnable validation) implements Model {

        @Override
        public ModelKind kind() {
            return ModelKind.LLM;
        }

        @Override
        public ModelSchema schema() {
            return ModelSchema.builder("parrot", ModelKind.LLM).build();
        }

        @Override
        public String model() {
            return "parrot";
        }

        @Override
        public String provider() {
            return "acme";
        }

        @Override
        public void validateCredentials() {
            validation.run();
        }
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-29T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
