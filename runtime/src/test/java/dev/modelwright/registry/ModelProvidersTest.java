package dev.modelwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelProvidersTest {

    @Test
    void vendorsAreFoundByTheServiceLoader() {
        ModelProviders providers = ModelProviders.load();

        assertThat(providers.all()).hasOnlyElementsOfType(AcmeProvider.class).hasSize(1);
        assertThat(providers.provider("acme").schema().label().english()).isEqualTo("Acme");
    }

    @Test
    void vendorsComeInTheOrderOfTheirIds() {
        ModelProviders providers = ModelProviders.of(List.of(vendor("b"), vendor("c"), vendor("a")));

        assertThat(providers.all()).extracting(ModelProvider::id).containsExactly("a", "b", "c");
        assertThat(providers.all()).isUnmodifiable();
    }

    @Test
    void pinnedVendorsComeFirstInTheOrderGiven() {
        ModelProviders providers = ModelProviders.of(List.of(vendor("a"), vendor("b"), vendor("c")));

        assertThat(providers.pinned("c", "nobody", "b", "c").all())
                .extracting(ModelProvider::id)
                .containsExactly("c", "b", "a");
        assertThat(providers.pinned().all()).isEqualTo(providers.all());
    }

    @Test
    void vendorsAreLeftOutByNameAndTheOrderStays() {
        ModelProviders providers = ModelProviders.of(List.of(vendor("a"), vendor("b"), vendor("c")))
                .pinned("c");

        assertThat(providers.including("a", "c", "a", "nobody").all())
                .extracting(ModelProvider::id)
                .containsExactly("c", "a");
        assertThat(providers.excluding("a").all()).extracting(ModelProvider::id).containsExactly("c", "b");
        assertThatThrownBy(() -> providers.excluding("a").provider("a")).isInstanceOf(UnknownProviderException.class);
    }

    @Test
    void vendorsAreFoundByKind() {
        ModelProviders providers = ModelProviders.of(List.of(new AcmeProvider(), vendor("b")));

        assertThat(providers.all(ModelKind.RERANK))
                .extracting(ModelProvider::id)
                .containsExactly("acme");
        assertThat(providers.all(ModelKind.MODERATION)).isEmpty();
    }

    @Test
    void twoVendorsOfOneIdAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModelProviders.of(List.of(new AcmeProvider(), vendor("acme"))))
                .withMessage("Two providers have the id `acme`: dev.modelwright.registry.AcmeProvider and "
                        + "dev.modelwright.registry.ModelProvidersTest$Vendor. Remove one from the class path.");
    }

    @Test
    void unknownIdIsReportedWithANearOne() {
        ModelProviders providers = ModelProviders.of(List.of(vendor("xinference"), vendor("acme")));

        assertThatThrownBy(() -> providers.provider("xinferense"))
                .isInstanceOf(UnknownProviderException.class)
                .hasMessage("No provider has the id `xinferense`. Did you mean `xinference`?");
        assertThatThrownBy(() -> providers.provider("openai"))
                .hasMessage("No provider has the id `openai`. The class path has acme, xinference.");
    }

    @Test
    void emptyClassPathIsReportedAsSuch() {
        assertThatThrownBy(() -> ModelProviders.of(List.of()).provider("acme"))
                .hasMessage("No provider has the id `acme`. No provider is on the class path: add a provider's jar.");
    }

    @Test
    void kindWithoutDriverIsReportedWithTheKindsThatThereAre() {
        ModelProvider acme = new AcmeProvider();
        UnsupportedModelKindException refused =
                catchThrowableOfType(UnsupportedModelKindException.class, () -> acme.languageModel("m", Map.of()));

        assertThat(refused)
                .hasMessage("Provider `acme` has no driver for `llm`. It has drivers for `text-embedding`, `rerank`.");
        assertThat(refused.kind()).isEqualTo(ModelKind.LLM);
        assertThat(new UnsupportedModelKindException("v", ModelKind.TTS))
                .hasMessage("Provider `v` has no driver for `tts`.");
    }

    private static ModelProvider vendor(String id) {
        return new Vendor(id);
    }

    private record Vendor(String id) implements ModelProvider {

        @Override
        public ProviderSchema schema() {
            return ProviderSchema.builder(id, LocalizedText.of(id)).build();
        }

        @Override
        public Set<ModelKind> kinds() {
            return Set.of();
        }
    }
}
