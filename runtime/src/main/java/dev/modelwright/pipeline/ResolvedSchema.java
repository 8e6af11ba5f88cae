package dev.modelwright.pipeline;

import dev.modelwright.schema.ModelSchema;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model's schema: the driver's answer, else what the YAML says. Asked for once; a failure is asked for again. */
final class ResolvedSchema {

    private final ErrorGuard guard;
    private final Callable<Optional<ModelSchema>> driver;
    private final Supplier<ModelSchema> declared;
    private final AtomicReference<@Nullable ModelSchema> known = new AtomicReference<>();

    ResolvedSchema(ErrorGuard guard, Callable<Optional<ModelSchema>> driver, Supplier<ModelSchema> declared) {
        this.guard = guard;
        this.driver = driver;
        this.declared = declared;
    }

    // Two threads may both ask the first time, and both get the first answer; no lock is held while the vendor answers.
    ModelSchema get() {
        ModelSchema schema = known.get();
        if (schema != null) {
            return schema;
        }
        ModelSchema answer = guard.call(() -> driver.call().orElseGet(declared));
        return known.compareAndSet(null, answer) ? answer : Objects.requireNonNull(known.get());
    }
}
