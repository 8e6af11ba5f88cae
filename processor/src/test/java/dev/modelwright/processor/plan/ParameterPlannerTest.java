package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which typed parameters a kind of models has, and what customizable models declare. */
final class ParameterPlannerTest {

    private static final String SHIPPED = "predefined: ['*.yaml']";

    @Test
    void kindWithoutParametersHasNoTypes() {
        KindPlan kind = kind(Planning.plan(Vendor.customizable("llm")));
        assertThat(kind.parameters()).isEmpty();
        assertThat(kind.customizable()).isEmpty();
    }

    @Test
    void typesAreCalledAfterVendorAndKind() {
        ParametersPlan plan = parameters(
                Planning.plan(Vendor.customizable("text-embedding").rule("text_embedding", "size", "type: int")));
        assertThat(plan.typeName()).isEqualTo("AcmeTextEmbeddingParameters");
        assertThat(plan.rulesTypeName()).isEqualTo("AcmeTextEmbeddingParameterRules");
    }

    @Test
    void parametersOfUsersModelsComeBeforeThoseOfShippedOnes() {
        ParametersPlan plan = parameters(new Planning()
                .model("a", "llm", "c, type: int", "b, type: int")
                .model("b", "llm", "d, type: int", "c, type: int")
                .of(Vendor.both("llm")
                        .section("llm", SHIPPED)
                        .rule("llm", "b", "type: int")
                        .rule("llm", "a", "type: int")));
        assertThat(names(plan.parameters())).containsExactly("b", "a", "c", "d");
        assertThat(names(plan.rules())).containsExactly("b", "a");
    }

    @Test
    void shippedModelsAloneDeclareNothingAboutUsersModels() {
        KindPlan kind = kind(new Planning()
                .model("a", "llm", "seed, type: int")
                .of(Vendor.predefined("llm").section("llm", SHIPPED)));
        assertThat(names(kind.parameters().orElseThrow().parameters())).containsExactly("seed");
        assertThat(kind.parameters().orElseThrow().rules()).isEmpty();
        assertThat(kind.customizable()).isEmpty();
    }

    @Test
    void modelsOfAnotherKindDeclareNothing() {
        ProviderPlan plan = new Planning()
                .model("a", "tts", "speed, type: float")
                .of(Vendor.predefined("llm", "tts").section("tts", SHIPPED));
        assertThat(plan.kind(ModelKind.LLM).orElseThrow().parameters()).isEmpty();
        assertThat(plan.kind(ModelKind.TTS).orElseThrow().parameters()).isPresent();
    }

    @Test
    void parameterIsWidenedOverAllModelsWhileRulesKeepTheirOwnLimits() {
        ParametersPlan plan = parameters(new Planning()
                .model("a", "llm", "top_k, type: int, min: 0, max: 500")
                .of(Vendor.both("llm").section("llm", SHIPPED).rule("llm", "top_k", "type: int, min: 1, max: 10")));
        assertThat(plan.parameters().get(0).rule().min()).contains(BigDecimal.ZERO);
        assertThat(plan.parameters().get(0).rule().max()).contains(new BigDecimal("500"));
        assertThat(plan.rules().get(0).rule().min()).contains(BigDecimal.ONE);
        assertThat(plan.rules().get(0).rule().max()).contains(BigDecimal.TEN);
    }

    @Test
    void ruleHasNameTypeAndChoiceOfTheParameter() {
        ParametersPlan plan = parameters(new Planning()
                .model("a", "llm", "mode, type: string, options: [c]")
                .of(Vendor.both("llm")
                        .section("llm", SHIPPED)
                        .rule("llm", "mode", "type: string, options: [a, b]")
                        .rule("llm", "top_k", "type: int")));
        ParameterPlan rule = plan.rules().get(0);
        assertThat(rule.type()).isEqualTo(ValueType.CHOICE);
        assertThat(rule.choice()).isEqualTo(plan.parameters().get(0).choice());
        assertThat(rule.rule().options()).containsExactly("a", "b");
        assertThat(plan.rules().get(1).name()).isEqualTo("topK");
        assertThat(plan.rules().get(1).choice()).isEmpty();
    }

    @Test
    void choiceHasTheOptionsOfAllModels() {
        ParametersPlan plan = parameters(new Planning()
                .model("a", "llm", "mode, type: string, options: [b, c]")
                .model("b", "llm", "mode, type: string, options: [a, b]")
                .of(Vendor.predefined("llm").section("llm", SHIPPED)));
        ChoicePlan choice = plan.parameters().get(0).choice().orElseThrow();
        assertThat(choice.typeName()).isEqualTo("Mode");
        assertThat(choice.isShared()).isFalse();
        assertThat(choice.constants())
                .containsExactly(
                        new ChoicePlan.Constant("B", "b", "b"),
                        new ChoicePlan.Constant("C", "c", "c"),
                        new ChoicePlan.Constant("A", "a", "a"));
    }

    @Test
    void choiceIsNotCalledAsTheParametersAroundIt() {
        ParametersPlan plan = parameters(Planning.plan(
                Vendor.customizable("llm").rule("llm", "acme_llm_parameters", "type: string, options: [a]")));
        assertThat(plan.parameters().get(0).choice().orElseThrow().typeName()).isEqualTo("AcmeLlmParametersChoice");
    }

    @Test
    void parameterKnowsItsFirstLine() {
        ParametersPlan plan = parameters(new Planning()
                .model("a", "llm", "b, type: int", "a, type: int")
                .of(Vendor.both("llm").section("llm", SHIPPED).rule("llm", "a", "type: int")));
        assertThat(plan.parameters()).extracting(ParameterPlan::line).containsExactly(15, 4);
        assertThat(plan.rules()).extracting(ParameterPlan::line).containsExactly(15);
    }

    @Test
    void parameterThatOnlySomeModelsHaveIsOptional() {
        ParametersPlan plan = parameters(Planning.plan(Vendor.customizable("llm")
                .rule("llm", "a", "type: int, optional: true")
                .rule("llm", "b", "type: int")));
        assertThat(plan.parameters()).extracting(ParameterPlan::isOptional).containsExactly(true, false);
        assertThat(plan.rules()).extracting(ParameterPlan::isOptional).containsExactly(true, false);
    }

    @Test
    void ruleThatIsDeclaredTwiceCountsOnce() {
        ParametersPlan plan = parameters(Planning.plan(Vendor.customizable("llm")
                .rule("llm", "a", "type: int, max: 1")
                .rule("llm", "a", "type: int, max: 2")));
        assertThat(plan.parameters()).hasSize(1);
        assertThat(plan.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.rule().max()).contains(BigDecimal.ONE));
    }

    @Test
    void factsWithoutRulesAreKept() {
        ParametersPlan features =
                customizable("customizable: {features: [vision]}").orElseThrow();
        assertThat(features.features()).containsExactly(ModelFeature.VISION);
        assertThat(features.rules()).isEmpty();
        ParametersPlan properties = customizable("customizable: {model_properties: {context_size: 512}}")
                .orElseThrow();
        assertThat(properties.properties().values()).containsOnlyKeys(ModelProperty.CONTEXT_SIZE);
        assertThat(customizable("customizable: {}")).isEmpty();
    }

    @Test
    void rulesAreFactsEnough() {
        KindPlan kind = kind(Planning.plan(Vendor.customizable("llm").rule("llm", "a", "type: int")));
        assertThat(kind.customizable()).isEqualTo(kind.parameters()).isPresent();
    }

    private static Optional<ParametersPlan> customizable(String line) {
        KindPlan kind = kind(Planning.plan(Vendor.customizable("llm").section("llm", line)));
        assertThat(kind.parameters()).isEmpty();
        return kind.customizable();
    }

    private static ParametersPlan parameters(ProviderPlan plan) {
        return kind(plan).parameters().orElseThrow();
    }

    private static KindPlan kind(ProviderPlan plan) {
        return plan.kinds().get(0);
    }

    private static List<String> names(List<ParameterPlan> parameters) {
        return parameters.stream().map(ParameterPlan::name).toList();
    }
}
