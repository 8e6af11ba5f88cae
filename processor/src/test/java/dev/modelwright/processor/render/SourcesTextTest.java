package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.plan.SourcesPlan;
import dev.modelwright.processor.schema.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list of files that a provider was generated from. */
final class SourcesTextTest {

    @Test
    void listNamesRootFilesMissingFilesAndPatterns() {
        SourcesPlan plan = new SourcesPlan(
                "com/acme",
                List.of(new SourceFile("a.yaml", Optional.of("12ab")), new SourceFile("b.yaml", Optional.empty())),
                List.of("models/*.yaml"));
        assertThat(SourcesText.of("com.acme.AcmeProvider", plan)).isEqualTo("""
                # What com.acme.AcmeProvider was generated from, for dev.modelwright.registry.VendorSources.
                root com/acme
                file 12ab a.yaml
                none b.yaml
                glob models/*.yaml
                """);
    }

    @Test
    void everyLineIsPrintableAscii() {
        SourcesPlan plan = new SourcesPlan("é\\ ~\u007f\u001f", List.of(), List.of());
        assertThat(SourcesText.of("P", plan)).endsWith("\nroot \\u00e9\\u005c ~\\u007f\\u001f\n");
    }

    @Test
    void listIsCalledAsItsProvider() {
        assertThat(SourcesText.path("com.acme.AcmeProvider"))
                .isEqualTo("META-INF/modelwright/com.acme.AcmeProvider.sources");
    }
}
