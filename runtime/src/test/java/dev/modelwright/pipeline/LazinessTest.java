package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazinessTest {

    private final AtomicInteger drivers = new AtomicInteger();
    private final AtomicInteger schemas = new AtomicInteger();
    private final VendorModels<FakeDriver.Key, LanguageModel> models = VendorModels.languageModels(
                    "acme",
                    () -> {
                        drivers.incrementAndGet();
                        return new FakeDriver();
                    },
                    DynamicParameters::copyOf,
                    name -> ModelSchema.builder(name, ModelKind.LLM).build())
            .withPredefined(
                    () -> {
                        schemas.incrementAndGet();
                        return ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                                .build();
                    },
                    ModelKind.LLM);

    @Test
    void driverAndSchemaAreMadeOnceWhenTheFirstModelIsAskedFor() {
        assertThat(drivers).hasValue(0);
        assertThat(schemas).hasValue(0);

        IntStream.range(0, 200).parallel().forEach(i -> models.model("m" + i, new FakeDriver.Key()));
        assertThat(drivers).hasValue(1);
        assertThat(schemas).hasValue(1);
    }

    @Test
    void failureIsNotKept() {
        Once<String> once = new Once<>(() -> {
            if (drivers.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });

        assertThatThrownBy(once::get).hasMessage("not yet");
        assertThat(once.get()).isEqualTo("made");
        assertThat(once.get()).isSameAs(once.get());
        assertThat(drivers).hasValue(2);
    }
}
