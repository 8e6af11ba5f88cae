package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.resource.FoundFile;
import dev.modelwright.processor.resource.FoundFiles;
import dev.modelwright.processor.resource.ResourceName;
import dev.modelwright.processor.schema.LocatedModels;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.SourceFile;
import dev.modelwright.text.SourceHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a provider says it was generated from. */
final class SourcesPlanTest {

    private static final String TEXT = "provider: acme\n";
    private static final SourceFile MODEL = new SourceFile("models/llm/a.yaml", Optional.of("1"));
    private static final SourceFile MISSING = new SourceFile("models/llm/_position.yaml", Optional.empty());
    private static final Path RESOURCES = Path.of("src", "main", "resources").toAbsolutePath();

    private final LocatedProvider vendor = new Planning()
            .read(Vendor.predefined("llm", "tts")
                    .section("llm", "predefined: ['models/llm/*.yaml', 'all/*.yaml']")
                    .section("tts", "predefined: ['all/*.yaml', 'models/tts/*.yaml']")
                    .yaml())
            .withModels(new LocatedModels(List.of(), List.of(MODEL, MISSING)));

    @Test
    void vendorFileOfAPluginLiesInAFolderOfItsRoot() {
        SourcesPlan plan = plan("com/acme/provider/acme.yaml");
        assertThat(plan.root()).isEqualTo("com/acme");
        assertThat(plan.files()).containsExactly(MISSING, MODEL, own("provider/acme.yaml"));
    }

    @Test
    void vendorFileElsewhereLiesInItsRoot() {
        SourcesPlan plan = plan("com/acme/acme.yaml");
        assertThat(plan.root()).isEqualTo("com/acme");
        assertThat(plan.files()).containsExactly(own("acme.yaml"), MISSING, MODEL);
    }

    @Test
    void rootThatIsTheFolderOfResourcesIsADot() {
        assertThat(plan("acme.yaml").root()).isEqualTo(".");
        assertThat(plan("provider/acme.yaml").root()).isEqualTo(".");
    }

    @Test
    void nameThatGoesUpIsReadStraight() {
        SourcesPlan plan = plan("com/acme/api/../acme.yaml");
        assertThat(plan.root()).isEqualTo("com/acme");
        assertThat(plan.files()).contains(own("acme.yaml"));
    }

    @Test
    void patternsStandInTheOrderOfTheFileEachOnce() {
        assertThat(plan("acme.yaml").patterns())
                .containsExactly("models/llm/*.yaml", "all/*.yaml", "models/tts/*.yaml");
    }

    @Test
    void fileOfAnArchiveIsNamedFromTheFolderOfResourcesAndHasNoPatterns() {
        SourcesPlan plan = SourcesPlan.of(ResourceName.of("com.acme", "acme.yaml"), FoundFiles.elsewhere(TEXT), vendor);
        assertThat(plan.root()).isEqualTo(".");
        assertThat(plan.files()).containsExactly(own("com/acme/acme.yaml"), MISSING, MODEL);
        assertThat(plan.patterns()).isEmpty();
    }

    @Test
    void fileWithFewerFoldersThanItsNameHasTheRootOfItsDisk() {
        FoundFile found = FoundFiles.at(RESOURCES.getRoot().resolve("acme.yaml"), TEXT);
        SourcesPlan plan = SourcesPlan.of(ResourceName.of("com.acme", "acme.yaml"), found, vendor);
        assertThat(plan.root()).isEqualTo(".");
    }

    private SourcesPlan plan(String name) {
        return SourcesPlan.of(ResourceName.of("", name), FoundFiles.at(RESOURCES.resolve(name), TEXT), vendor);
    }

    private static SourceFile own(String path) {
        return new SourceFile(path, Optional.of(SourceHash.of(TEXT.getBytes(StandardCharsets.UTF_8))));
    }
}
