package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.error.InvokeException;
import dev.modelwright.schema.ModelSchema;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What vendors said of models that users named, by model and credential. Bounded, and forgotten after a while, so that a model that was
 * loaded anew is seen. A vendor's refusal is kept for a moment, so that a misspelt name does not become a flood of calls; a failure that
 * may pass is not kept. What is doubted is asked for again, but not more often than a refusal. No lock is held while a vendor
 * answers, and no key holds a secret.
 */
final class SchemaCache {

    static final Duration KEPT = Duration.ofMinutes(10);
    static final Duration REFUSAL_KEPT = Duration.ofSeconds(5);
    static final int MOST = 256;

    private final CredentialDigest digest = CredentialDigest.create();
    private final LongSupplier nanoTime;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    SchemaCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    Key key(String model, Credentials credentials) {
        return new Key(model, digest.of(credentials));
    }

    /** Returns what is known, or asks. When two threads ask together, both get the first answer that is no refusal. */
    ModelSchema get(Key key, Supplier<ModelSchema> vendor) {
        Optional<Entry> known = known(key);
        if (known.isPresent()) {
            return known.get().schema();
        }
        try {
            return keep(key, new Entry(vendor.get(), null, until(KEPT))).schema();
        } catch (InvokeException failure) {
            if (!failure.isRetryable()) {
                keep(key, new Entry(null, failure, until(REFUSAL_KEPT)));
            }
            throw failure;
        }
    }

    /** Forgets what a vendor said of a model, unless it has just said so. */
    synchronized void doubt(Key key) {
        Entry known = entries.get(key);
        long newUntil = until(KEPT.minus(REFUSAL_KEPT));
        if (known != null && known.failure() == null && known.until() - newUntil <= 0) {
            entries.remove(key);
        }
    }

    private synchronized Optional<Entry> known(Key key) {
        return Optional.ofNullable(entries.get(key)).filter(this::isFresh);
    }

    private synchronized Entry keep(Key key, Entry entry) {
        Entry known = entries.get(key);
        if (known != null && isFresh(known) && known.failure() == null) {
            return known;
        }
        entries.put(key, entry);
        if (entries.size() > MOST) {
            entries.remove(entries.keySet().iterator().next());
        }
        return entry;
    }

    private long until(Duration kept) {
        return nanoTime.getAsLong() + kept.toNanos();
    }

    private boolean isFresh(Entry entry) {
        return nanoTime.getAsLong() - entry.until() < 0;
    }

    /**
     * Under what an answer is kept.
     *
     * @param model the model's name
     * @param credential a digest of the credential
     */
    record Key(String model, String credential) {}

    private record Entry(
            @Nullable ModelSchema known, @Nullable InvokeException failure, long until) {

        ModelSchema schema() {
            if (known == null) {
                throw failure;
            }
            return known;
        }
    }
}
