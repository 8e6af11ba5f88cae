package dev.modelwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void registryClosesItsProvidersInTheirOrder() {
        try (ModelProviders providers = ModelProviders.of(List.of(vendor("b"), vendor("a")))) {
            assertThat(providers.all()).hasSize(2);
            assertThat(closed).isEmpty();
        }

        assertThat(closed).containsExactly("a", "b");
    }

    @Test
    void providersThatWereLeftOutGoOn() {
        ModelProviders all = ModelProviders.of(List.of(vendor("a"), vendor("b")));
        all.excluding("a").close();

        assertThat(closed).containsExactly("b");
    }

    @Test
    void providerThatFailsToCloseHindersNoOther() {
        ModelProviders providers =
                ModelProviders.of(List.of(vendor("a"), vendor("bad"), vendor("c"), vendor("bad too")));

        assertThatThrownBy(providers::close)
                .hasMessage("bad")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("bad too"));
        assertThat(closed).containsExactly("a", "c");
    }

    @Test
    void providerWithNothingToCloseIsClosedWithoutAWord() {
        ModelProviders.of(List.of(new AcmeProvider())).close();

        assertThat(closed).isEmpty();
    }

    private ModelProvider vendor(String id) {
        return new Vendor(id, closed);
    }

    private record Vendor(String id, List<String> closed) implements ModelProvider {

        @Override
        public ProviderSchema schema() {
            return ProviderSchema.builder(id, LocalizedText.of(id)).build();
        }

        @Override
        public Set<ModelKind> kinds() {
            return Set.of();
        }

        @Override
        public void close() {
            if (id.startsWith("bad")) {
                throw new IllegalStateException(id);
            }
            closed.add(id);
        }
    }
}
