package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is generated for a vendor as a whole. */
final class ProviderPlannerTest {

    @Test
    void planIsCalledAsTheAnnotatedInterface() {
        ProviderPlan plan = Planning.plan(Vendor.predefined("llm"));
        assertThat(plan.packageName()).isEqualTo("com.acme");
        assertThat(plan.baseName()).isEqualTo("Acme");
        assertThat(plan.file()).isEqualTo("acme.yaml");
        assertThat(plan.providerTypeName()).isEqualTo("AcmeProvider");
        assertThat(plan.credentials().typeName()).isEqualTo("AcmeCredentials");
    }

    @Test
    void kindsAndTheirModelsStandInTheOrderOfTheFile() {
        ProviderPlan plan = new Planning()
                .model("a", "llm")
                .model("b", "rerank")
                .of(Vendor.predefined("rerank", "llm", "tts")
                        .section("llm", "predefined: ['*.yaml']")
                        .section("rerank", "predefined: ['*.yaml']"));
        assertThat(plan.kinds())
                .extracting(KindPlan::kind)
                .containsExactly(ModelKind.RERANK, ModelKind.LLM, ModelKind.TTS);
        assertThat(plan.models()).extracting(ModelsPlan::kind).containsExactly(ModelKind.RERANK, ModelKind.LLM);
        assertThat(plan.kind(ModelKind.TTS)).isPresent();
        assertThat(plan.kind(ModelKind.MODERATION)).isEmpty();
    }

    @Test
    void driverIsGivenTypedParametersWhereAnyAreDeclared() {
        ProviderPlan plan = Planning.plan(Vendor.customizable("llm", "tts").rule("llm", "a", "type: int"));
        assertThat(plan.kinds().get(0).driverArguments("com.acme"))
                .containsExactly("com.acme.AcmeCredentials", "com.acme.AcmeLlmParameters");
        assertThat(plan.kinds().get(1).driverArguments("com.acme"))
                .containsExactly("com.acme.AcmeCredentials", "dev.modelwright.parameter.DynamicParameters");
    }

    @Test
    void typesOfTheUnnamedPackageHaveNoDot() {
        ProviderPlan plan = Planning.plan(Vendor.customizable("llm").rule("llm", "a", "type: int"));
        assertThat(plan.kinds().get(0).driverArguments("")).containsExactly("AcmeCredentials", "AcmeLlmParameters");
    }

    @Test
    void schemaKeepsWhatTheFileSays() {
        String yaml = """
            description: {en_US: Fine models}
            icon_small: {en_US: small.svg}
            background: '#fff'
            help: {title: {en_US: Get a key}, url: {en_US: 'https://acme.example'}}
            """;
        ProviderSchema schema = new Planning()
                .model("a", "llm")
                .of(Vendor.both("llm").section("llm", "predefined: ['*.yaml']").yaml() + yaml)
                .schema();
        assertThat(schema.id()).isEqualTo("acme");
        assertThat(schema.label().english()).isEqualTo("Acme");
        assertThat(schema.description().orElseThrow().english()).isEqualTo("Fine models");
        assertThat(schema.icons().small().orElseThrow().english()).isEqualTo("small.svg");
        assertThat(schema.background()).contains("#fff");
        assertThat(schema.help().orElseThrow().title().english()).isEqualTo("Get a key");
        assertThat(schema.supportedKinds()).containsExactly(ModelKind.LLM);
        assertThat(schema.methods())
                .containsExactlyInAnyOrder(
                        ConfigurationMethod.PREDEFINED_MODEL, ConfigurationMethod.CUSTOMIZABLE_MODEL);
        assertThat(schema.modelNameField().orElseThrow().label().english()).isEqualTo("Model");
    }

    @Test
    void modelsAreNotRepeatedInTheSchema() {
        ProviderPlan plan =
                new Planning().model("a", "llm").of(Vendor.predefined("llm").section("llm", "predefined: ['*.yaml']"));
        assertThat(plan.models()).hasSize(1);
        assertThat(plan.schema().models()).isEmpty();
    }

    @Test
    void driverNestedInClassesIsNamedByAllOfThem() {
        assertThat(DriverName.of("com.acme", "com.acme.Drivers.Llm"))
                .isEqualTo(new DriverName("com.acme", List.of("Drivers", "Llm")));
        assertThat(DriverName.of("com.acme", "com.acme.Llm").simpleNames()).containsExactly("Llm");
        assertThat(DriverName.of("", "Drivers.Llm")).isEqualTo(new DriverName("", List.of("Drivers", "Llm")));
    }
}
