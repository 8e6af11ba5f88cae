package dev.modelwright.springboot;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import dev.modelwright.springboot.ModelwrightProperties.HealthProperties;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether a model's credentials are valid. The vendor is asked at most once in a while, by one thread; the answer is told again until
 * then. A wait that is interrupted is no answer. Details never hold a secret.
 */
final class ModelHealth implements HealthIndicator {

    private final Model model;
    private final HealthProperties properties;
    private final HealthThreads threads;
    private final Clock clock;
    private @Nullable Health known;
    private Instant expires = Instant.MIN;

    ModelHealth(Model model, HealthProperties properties, HealthThreads threads, Clock clock) {
        this.model = model;
        this.properties = properties;
        this.threads = threads;
        this.clock = clock;
    }

    // Probes that come meanwhile wait for the one that asks, rather than ask too.
    @Override
    public synchronized Health health() {
        Health last = known;
        if (last != null && clock.instant().isBefore(expires)) {
            return last;
        }
        try {
            Health fresh = ask();
            known = fresh;
            expires = clock.instant().plus(properties.cacheFor());
            return fresh;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return unknown();
        }
    }

    private Health ask() throws InterruptedException {
        Future<Void> answer = threads.start(() -> {
            model.validateCredentials();
            return null;
        });
        try {
            answer.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return about(Health.up()).build();
        } catch (TimeoutException late) {
            return down(
                    "The vendor did not answer within " + properties.timeout().toMillis() + " ms.");
        } catch (ExecutionException failed) {
            return down(reason(failed.getCause()));
        } finally {
            answer.cancel(true);
        }
    }

    // Of an exception that is not ours nobody knows what its message holds.
    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof CredentialsRejectedException || cause instanceof InvokeException) {
            return String.valueOf(cause.getMessage());
        }
        return cause == null ? "unknown" : cause.getClass().getName();
    }

    // It says nothing of the vendor, so the next probe asks again.
    private Health unknown() {
        return about(Health.unknown())
                .withDetail("reason", "The wait for the vendor was interrupted.")
                .build();
    }

    private Health down(String reason) {
        return about(Health.down()).withDetail("reason", reason).build();
    }

    private Health.Builder about(Health.Builder health) {
        return health.withDetail("provider", model.provider())
                .withDetail("model", model.model())
                .withDetail("kind", model.kind().wireName())
                .withDetail("checked", clock.instant().toString());
    }
}
