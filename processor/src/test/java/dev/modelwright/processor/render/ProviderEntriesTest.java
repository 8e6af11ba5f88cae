package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a provider lets callers name. */
final class ProviderEntriesTest {

    @Test
    void vendorThatLetsUsersNameNoModelsRefusesOtherNames() throws IOException {
        KnownVendor ledger =
                new KnownVendor("ledger", "ledger", "Ledger", "/ledger/ledger.yaml", Set.of(ModelKind.RERANK));
        assertThat(ledger.rendered().get("ledger/LedgerProvider.java"))
                .contains("requirePredefined(ModelKind.RERANK, model)");
    }

    @Test
    void vendorThatLetsUsersNameModelsDoesNot() throws IOException {
        assertThat(KnownVendor.ORBIT.rendered().get("com/example/orbit/OrbitProvider.java"))
                .doesNotContain("requirePredefined");
    }

    @Test
    void kindWithoutADriverHasNoEntry() throws IOException {
        assertThat(KnownVendor.ORBIT.rendered().get("com/example/orbit/OrbitProvider.java"))
                .contains("LanguageModel llm(")
                .doesNotContain("textEmbedding(");
    }
}
