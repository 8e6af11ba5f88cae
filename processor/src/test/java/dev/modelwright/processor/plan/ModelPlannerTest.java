package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which constants the predefined models have. */
final class ModelPlannerTest {

    private static final Vendor SHIPPED = Vendor.predefined("llm", "tts", "rerank")
            .section("llm", "predefined: ['llm/*.yaml']")
            .section("tts", "predefined: ['tts/*.yaml']");

    @Test
    void eachKindHasAnEnumOfItsModels() {
        ProviderPlan plan = new Planning()
                .model("gpt-4o", "llm")
                .model("4o mini", "llm")
                .model("whisper", "tts")
                .of(SHIPPED);
        ModelsPlan llm = plan.models(ModelKind.LLM).orElseThrow();
        assertThat(llm.typeName()).isEqualTo("AcmeLlmModels");
        assertThat(llm.kind()).isEqualTo(ModelKind.LLM);
        assertThat(llm.models()).extracting(ModelPlan::constant).containsExactly("GPT_4O", "_4O_MINI");
        assertThat(constants(plan, ModelKind.TTS)).containsExactly("WHISPER");
    }

    @Test
    void kindWithoutModelsHasNoEnum() {
        ProviderPlan plan = new Planning().model("a", "llm").of(SHIPPED);
        assertThat(plan.models()).hasSize(1);
        assertThat(plan.models(ModelKind.TTS)).isEmpty();
        assertThat(plan.models(ModelKind.RERANK)).isEmpty();
    }

    @Test
    void modelOfAKindThatIsNotSupportedHasNoConstant() {
        ProviderPlan plan =
                new Planning().model("a", "tts").of(Vendor.predefined("llm").section("tts", "predefined: ['*.yaml']"));
        assertThat(plan.models()).isEmpty();
    }

    @Test
    void modelIsBuiltByAMethodThatIsCalledByItsNumber() {
        ProviderPlan plan = new Planning().model("z", "llm").model("a", "llm").of(SHIPPED);
        assertThat(plan.models().get(0).models()).extracting(ModelPlan::method).containsExactly("model1", "model2");
        assertThat(constants(plan, ModelKind.LLM)).containsExactly("Z", "A");
    }

    @Test
    void modelsThatBecomeOneConstantAreNumbered() {
        ProviderPlan plan = new Planning()
                .model("a-1", "llm")
                .model("a_1", "llm")
                .model("模型", "llm")
                .of(SHIPPED);
        assertThat(constants(plan, ModelKind.LLM)).containsExactly("A_1", "A_1_2", "OPTION_3");
    }

    @Test
    void modelThatComesTwiceIsTheFirst() {
        ProviderPlan plan = new Planning()
                .model("a", "llm")
                .model("b", "llm")
                .model("a", "llm")
                .of(SHIPPED);
        assertThat(plan.models().get(0).models()).extracting(ModelPlan::file).containsExactly("m1.yaml", "m2.yaml");
    }

    @Test
    void modelKnowsWhereItsNameStands() {
        ModelPlan model = new Planning()
                .model("model_type: llm\n\nmodel: a\n")
                .of(SHIPPED)
                .models()
                .get(0)
                .models()
                .get(0);
        assertThat(model.file()).isEqualTo("m1.yaml");
        assertThat(model.line()).isEqualTo(3);
        assertThat(model.schema().model()).isEqualTo("a");
    }

    @Test
    void modelWithoutANameStandsAtTheBeginningOfItsFile() {
        ProviderPlan plan = new Planning().model("\nmodel_type: llm\n").of(SHIPPED);
        assertThat(plan.models().get(0).models()).extracting(ModelPlan::line).containsExactly(1);
    }

    private static List<String> constants(ProviderPlan plan, ModelKind kind) {
        return plan.models(kind).orElseThrow().models().stream()
                .map(ModelPlan::constant)
                .toList();
    }
}
