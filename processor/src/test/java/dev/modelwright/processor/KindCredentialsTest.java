package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credentials by kind: what a kind of models never sees does not compile, neither in a driver nor at an entry point. */
final class KindCredentialsTest {

    private static final String YAML = "src/main/resources/com/example/orbit/provider/orbit.yaml";
    private static final String DRIVER = "src/main/java/com/example/orbit/OrbitLanguageModel.java";
    private static final String PROGRAM = "src/main/java/com/example/orbit/Caller.java";
    private static final String SHIPPED =
            "new OrbitCredentials.Provider(KEY, URI.create(\"http://o\"), Optional.empty())";
    private static final String OWN = "OrbitCredentials.Llm.builder().apiKey(KEY).endpoint(URI.create(\"http://o\"))"
            + ".deployment(\"d\").build()";
    private static final String OTHER =
            "OrbitCredentials.TextEmbedding.builder().apiKey(KEY).endpoint(URI.create(\"http://o\")).build()";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void orbit() {
        project = Project.vendor("orbit", folder);
    }

    @Test
    void eachEntryTakesTheCredentialsOfItsModels() {
        assertThat(errors("OrbitProvider.llm(OrbitLlmModels.ORBIT_1, " + SHIPPED + ")"))
                .isEmpty();
        assertThat(errors("OrbitProvider.llm(\"own\", " + OWN + ")")).isEmpty();
        assertThat(errors("OrbitProvider.llm(\"any\", (OrbitCredentials.ForLlm) " + SHIPPED + ")"))
                .isEmpty();
    }

    @Test
    void credentialsOfAnotherKindDoNotCompile() {
        assertThat(errors("OrbitProvider.llm(\"own\", " + OTHER + ")"))
                .singleElement()
                .asString()
                .contains("no suitable method found for llm(java.lang.String,com.example.orbit.OrbitCredentials"
                        + ".TextEmbedding)");
    }

    @Test
    void predefinedModelWithCredentialsOfACustomizableOneDoesNotCompile() {
        assertThat(errors("OrbitProvider.llm(OrbitLlmModels.ORBIT_1, " + OWN + ")"))
                .singleElement()
                .asString()
                .contains("no suitable method found for llm(com.example.orbit.OrbitLlmModels,"
                        + "com.example.orbit.OrbitCredentials.Llm)");
    }

    @Test
    void shapeThatNeverComesIsNoCaseOfADriver() {
        project.replace(DRIVER, "instanceof OrbitCredentials.Llm own", "instanceof OrbitCredentials.TextEmbedding own")
                .replace(DRIVER, "own.deployment()", "own.dimensions()");
        assertThat(Compile.of(project).tolerant().run().errors())
                .singleElement()
                .asString()
                .contains("com.example.orbit.OrbitCredentials.ForLlm cannot be converted to"
                        + " com.example.orbit.OrbitCredentials.TextEmbedding");
    }

    @Test
    void mismatchOfNameAndCredentialsIsRefusedAtRunTime() {
        program(refusal("OrbitProvider.llm(\"orbit-1\", " + OWN + ")") + " + "
                + refusal("OrbitProvider.llm(\"orbit1\", " + SHIPPED + ")"));
        assertThat(Compile.of(project).tolerant().run().program("com.example.orbit.Caller"))
                .containsExactly(
                        "Model `orbit-1` is shipped by provider `orbit` and must have credentials of type `Provider`,"
                                + " but they were of type `Llm`. Give a model of your own another name.",
                        "Model `orbit1` is not shipped by provider `orbit` and cannot have credentials of type"
                                + " `Provider`. Did you mean `orbit-1`?");
    }

    @Test
    void kindThatShipsNoModelsSeesTheCredentialsOfCustomizableOnesAlone() {
        project.replace(YAML, "  llm:\n    predefined:\n      - models/llm/*.yaml\n", "")
                .replace(DRIVER, "OrbitCredentials.ForLlm", "OrbitCredentials.Llm")
                .replace(DRIVER, "call.credentials() instanceof OrbitCredentials.Llm own", "true")
                .replace(DRIVER, "own.deployment()", "call.credentials().deployment()");
        Compiled compiled = Compile.of(project).tolerant().run();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("com/example/orbit/OrbitCredentials.java"))
                .doesNotContain("ForLlm")
                .contains("sealed interface ForTextEmbedding");
    }

    @Test
    void kindThatSeesAllCredentialsOfItsVendorHasNoInterfaceOfItsOwn() {
        project.replace(YAML, "  - text-embedding\n", "")
                .replace(YAML, "  text_embedding:\n    predefined:\n      - models/text_embedding/*.yaml\n", "")
                .replace(YAML, "value: text-embedding", "value: llm")
                .replace(DRIVER, "OrbitCredentials.ForLlm", "OrbitCredentials")
                .replace(DRIVER, "OrbitCredentials.Llm", "OrbitCredentials.Model")
                .delete("src/main/resources/com/example/orbit/models/text_embedding/map-1.yaml");
        Compiled compiled = Compile.of(project).run().clean();
        assertThat(compiled.generated().get("com/example/orbit/OrbitCredentials.java"))
                .doesNotContain("ForLlm");
    }

    @Test
    void driverOfAllCredentialsIsReportedWithTheInterfaceOfItsKind() {
        project.replace(DRIVER, "OrbitCredentials.ForLlm", "OrbitCredentials");
        assertThat(Compile.of(project).tolerant().run().errors())
                .containsExactly("src/main/java/com/example/orbit/OrbitLanguageModel.java:14:7: error:"
                        + " [driver-type-arguments] `OrbitLanguageModel` must implement"
                        + " `LanguageModelDriver<OrbitCredentials.ForLlm, DynamicParameters>`, but implements"
                        + " `LanguageModelDriver<OrbitCredentials, DynamicParameters>`.");
    }

    @Test
    void interfaceOfAFileThatIsNotFoundIsNotReportedToo() {
        project.delete(YAML);
        assertThat(Compile.of(project).tolerant().run().errors())
                .singleElement()
                .asString()
                .contains("[file-not-found]");
    }

    // The misspelt kind leaves all kinds with the same fields, so that no kind needs an interface for now.
    @Test
    void driverIsNotReportedForWhatFollowsFromAnErrorInTheFile() {
        project.replace(YAML, "value: llm", "value: lllm").replace(YAML, "value: text-embedding", "value: lllm");
        assertThat(Compile.of(project).tolerant().run().errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains("orbit.yaml"));
    }

    @Test
    void choiceMayBeCalledLikeAnInterfaceOfAKind() {
        String choice = "    - variable: for_llm\n      type: select\n      required: true\n"
                + "      label: {en_US: For}\n      options:\n        - {value: a, label: {en_US: A}}\n"
                + "        - {value: b, label: {en_US: B}}\n";
        project.replace(YAML, "  credential_form_schemas:\n", "  credential_form_schemas:\n" + choice);
        Compiled compiled = Compile.of(project).tolerant().run();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("com/example/orbit/OrbitCredentials.java"))
                .contains("sealed interface ForLlm", "public enum ForLlm");
    }

    private List<String> errors(String expression) {
        program(expression + ".toString()");
        return Compile.of(project).tolerant().run().errors();
    }

    private static String refusal(String expression) {
        return "refusal(() -> " + expression + ")";
    }

    private void program(String text) {
        project.write(PROGRAM, """
                package com.example.orbit;

                import dev.modelwright.credential.Secret;
                import java.net.URI;
                import java.util.Optional;
                import java.util.function.Supplier;

                public final class Caller implements Supplier<String> {

                    private static final Secret KEY = Secret.of("k");

                    @Override
                    public String get() {
                        return %s;
                    }

                    static String refusal(Supplier<?> entry) {
                        try {
                            return entry.get() + "\\n";
                        } catch (IllegalArgumentException refused) {
                            return refused.getMessage() + "\\n";
                        }
                    }
                }
                """.formatted(text));
    }
}
