package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.VendorSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated providers tell about the files that they come from, asked the way that tests of vendors ask. */
final class VendorSourcesTest {

    private static final String RESOURCES = "src/main/resources";
    private static final String MODELS = RESOURCES + "/ledger/models/llm/";
    private static final String CHANGED = "has changed";
    private static final String NEW = "is new";
    private static final String GONE = "is no longer there";

    @TempDir
    Path folder;

    private Project project;

    @Test
    void filesThatWereReadAreAsTheyWere() throws Exception {
        VendorSources sources = sources("ledger");
        assertThat(changes(sources)).isEmpty();
        sources.requireUnchanged(project.root().resolve(RESOURCES));
    }

    @Test
    void editedAddedAndDeletedFilesAreTold() throws Exception {
        VendorSources sources = sources("ledger");
        edit(RESOURCES + "/ledger/ledger.yaml");
        edit(MODELS + "_position.yaml");
        project.delete(MODELS + "ledger-1.yaml").write(MODELS + "ledger-3.yaml", "model: ledger-3\n");
        assertThat(changes(sources))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ledger/ledger.yaml", CHANGED,
                        "ledger/models/llm/_position.yaml", CHANGED,
                        "ledger/models/llm/ledger-1.yaml", GONE,
                        "ledger/models/llm/ledger-3.yaml", NEW));
    }

    @Test
    void theErrorNamesTheFilesInOrderAndTheRemedy() throws Exception {
        VendorSources sources = sources("ledger");
        edit(MODELS + "ledger-2.yaml");
        edit(MODELS + "ledger-1.yaml");
        Path resources = project.root().resolve(RESOURCES);
        assertThatThrownBy(() -> sources.requireUnchanged(resources))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage(
                        "Code of `ledger.LedgerProvider` must be as new as its files in `" + resources
                                + "`, but is older:\n"
                                + "  `ledger/models/llm/ledger-1.yaml` has changed\n"
                                + "  `ledger/models/llm/ledger-2.yaml` has changed\n"
                                + "Run `mvn clean compile`; the goal `refresh` of modelwright-maven-plugin makes that needless.");
    }

    @Test
    void filesThatTheVendorDoesNotNameAreNoneOfIts() throws Exception {
        VendorSources sources = sources("ledger");
        project.write(RESOURCES + "/ledger/other.yaml", "provider: other\n")
                .write(MODELS + "_draft.yaml", "model: draft\n")
                .write(MODELS + ".ledger-4.yaml", "model: hidden\n")
                .write(MODELS + "deeper/ledger-5.yaml", "model: deeper\n")
                .write(MODELS + "notes.txt", "Nothing.\n");
        assertThat(changes(sources)).isEmpty();
    }

    @Test
    void lineEndsOfWindowsAreNoChange() throws Exception {
        VendorSources sources = sources("ledger");
        for (Path file : project.find(RESOURCES, ".yaml")) {
            Files.writeString(file, Project.text(file).replace("\n", "\r\n"));
        }
        assertThat(changes(sources)).isEmpty();
    }

    @Test
    void aPluginIsComparedFromItsRoot() throws Exception {
        VendorSources sources = sources("orbit");
        assertThat(changes(sources)).isEmpty();
        edit(RESOURCES + "/com/example/orbit/provider/orbit.yaml");
        project.write(RESOURCES + "/com/example/orbit/models/llm/_position.yaml", "- orbit-1\n");
        assertThat(changes(sources))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "com/example/orbit/provider/orbit.yaml", CHANGED,
                        "com/example/orbit/models/llm/_position.yaml", NEW));
    }

    @Test
    void aRootAboveTheResourcesIsFound() throws Exception {
        project = Project.vendor("orbit", folder);
        project.replace("src/main/java/com/example/orbit/Orbit.java", "provider/orbit.yaml", "/orbit.yaml");
        String plugin = RESOURCES + "/com/example/orbit";
        VendorSources sources = of(Compile.of(project)
                .option("-Amodelwright.resources=" + project.root().resolve(plugin + "/provider"))
                .tolerant()
                .run());
        edit(plugin + "/models/llm/orbit-1.yaml");
        assertThat(sources.changes(project.root().resolve(plugin + "/provider")))
                .containsExactly(Map.entry("../models/llm/orbit-1.yaml", CHANGED));
    }

    @Test
    void namesOfAnyCharactersAreReadBack() throws Exception {
        project = Project.vendor("ledger", folder);
        String odd = MODELS + "l\u00e4 dger \ud83d\ude00.yaml";
        project.copyText(MODELS + "ledger-1.yaml", odd, "ledger-1", "ledger-odd");
        VendorSources sources = of(Compile.of(project).tolerant().run());
        assertThat(changes(sources)).isEmpty();
        edit(odd);
        assertThat(changes(sources)).containsOnlyKeys(odd.substring(RESOURCES.length() + 1));
    }

    @Test
    void patternsWithFoldersAndSetsAreUnderstoodAsTheProcessorUnderstandsThem() throws Exception {
        project = Project.vendor("ledger", folder);
        project.replace(RESOURCES + "/ledger/ledger.yaml", "models/llm/*.yaml", "./models/llm/**/ledger-[!x-z].yaml");
        VendorSources sources = of(Compile.of(project).tolerant().run());
        assertThat(changes(sources)).isEmpty();
        project.write(MODELS + "ledger-y.yaml", "model: y\n")
                .write(MODELS + ".hidden/ledger-8.yaml", "model: hidden\n")
                .write(MODELS + "a/b/ledger-9.yaml", "model: deeper\n");
        assertThat(changes(sources)).containsExactly(Map.entry("ledger/models/llm/a/b/ledger-9.yaml", NEW));
    }

    private VendorSources sources(String vendor) throws Exception {
        project = Project.vendor(vendor, folder);
        return of(Compile.of(project).tolerant().run());
    }

    private static VendorSources of(Compiled compiled) throws Exception {
        assertThat(compiled.errors()).isEmpty();
        return VendorSources.of(compiled.types(ModelProvider.class).get(0));
    }

    private Map<String, String> changes(VendorSources sources) {
        return sources.changes(project.root().resolve(RESOURCES));
    }

    private void edit(String file) throws IOException {
        Files.writeString(project.root().resolve(file), project.read(file) + "# Edited.\n");
    }
}
