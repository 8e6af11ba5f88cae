package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one kind of models sees of a form: conditions on the kind are decided. */
final class KindViewTest {

    private static final String TEXT = "type: text-input, required: true";
    private static final String LLM = "{variable: __model_type, value: llm}";
    private static final String TTS = "{variable: __model_type, value: tts}";
    private static final String FAST = "{variable: mode, value: fast}";

    @Test
    void fieldOfAnotherKindIsNotSeen() {
        Vendor vendor = Vendor.customizable("llm", "tts")
                .modelField("key", TEXT)
                .modelField("voice", TEXT + ", show_on: [" + TTS + "]");
        assertThat(variables(vendor, ModelKind.LLM)).containsExactly("key");
        assertThat(variables(vendor, ModelKind.TTS)).containsExactly("key", "voice");
    }

    @Test
    void fieldOfItsOwnKindIsAskedForWithoutACondition() {
        Vendor vendor = Vendor.customizable("llm", "tts").modelField("voice", TEXT + ", show_on: [" + TTS + "]");
        assertThat(form(vendor, ModelKind.TTS).get(0).showOn()).isEmpty();
        assertThat(shape(vendor, ModelKind.TTS).fields().get(0).isDemanded()).isTrue();
    }

    @Test
    void otherConditionsStay() {
        Vendor vendor =
                Vendor.customizable("llm", "tts").modelField("voice", TEXT + ", show_on: [" + TTS + ", " + FAST + "]");
        assertThat(form(vendor, ModelKind.TTS).get(0).showOn()).containsExactly(new Condition("mode", "fast"));
        assertThat(form(vendor, ModelKind.LLM)).isEmpty();
    }

    @Test
    void conditionsOnTwoKindsAreNeverMet() {
        Vendor vendor =
                Vendor.customizable("llm", "tts").modelField("voice", TEXT + ", show_on: [" + TTS + ", " + LLM + "]");
        assertThat(form(vendor, ModelKind.TTS)).isEmpty();
        assertThat(form(vendor, ModelKind.LLM)).isEmpty();
    }

    @Test
    void optionsOfAnotherKindAreNotSeen() {
        Vendor vendor = Vendor.customizable("llm", "tts")
                .modelField(
                        "mode",
                        "type: select, options: [" + option("chat", LLM) + ", " + option("voice", TTS) + ", "
                                + option("fast", FAST) + "]");
        List<FieldOption> options = form(vendor, ModelKind.LLM).get(0).options();
        assertThat(options).extracting(FieldOption::value).containsExactly("chat", "fast");
        assertThat(options.get(0).showOn()).isEmpty();
        assertThat(options.get(0).label().english()).isEqualTo("chat");
        assertThat(options.get(1).showOn()).containsExactly(new Condition("mode", "fast"));
        assertThat(shape(vendor, ModelKind.TTS)
                        .fields()
                        .get(0)
                        .choice()
                        .orElseThrow()
                        .constants())
                .extracting(ChoicePlan.Constant::value)
                .containsExactly("voice", "fast");
    }

    @Test
    void restOfAFieldIsKept() {
        Vendor vendor = Vendor.customizable("llm", "tts")
                .modelField(
                        "a",
                        "type: text-input, format: uri, required: true, default: 'https://d', max_length: 9,"
                                + " url: 'https://u', placeholder: {en_US: P}, help: {en_US: H}, show_on: [" + LLM
                                + "]");
        CredentialField field = form(vendor, ModelKind.LLM).get(0);
        assertThat(field.defaultValue()).contains("https://d");
        assertThat(field.required()).isTrue();
        assertThat(field.maxLength()).isEqualTo(9);
        assertThat(field.helpUrl()).contains("https://u");
        assertThat(field.placeholder().orElseThrow().english()).isEqualTo("P");
        assertThat(field.help().orElseThrow().english()).isEqualTo("H");
        assertThat(shape(vendor, ModelKind.LLM).fields().get(0).line()).isEqualTo(8);
    }

    @Test
    void conditionsOnTheKindMeanNothingToShippedModels() {
        ProviderPlan plan =
                Planning.plan(Vendor.predefined("llm").providerField("a", TEXT + ", show_on: [" + TTS + "]"));
        assertThat(plan.credentials().shapes().get(0).fields()).hasSize(1);
    }

    private static String option(String value, String condition) {
        return "{value: " + value + ", label: {en_US: " + value + "}, show_on: [" + condition + "]}";
    }

    private static List<String> variables(Vendor vendor, ModelKind kind) {
        return form(vendor, kind).stream().map(CredentialField::variable).toList();
    }

    private static List<CredentialField> form(Vendor vendor, ModelKind kind) {
        return shape(vendor, kind).form().fields();
    }

    private static ShapePlan shape(Vendor vendor, ModelKind kind) {
        return Planning.plan(vendor)
                .kind(kind)
                .orElseThrow()
                .shapes()
                .customizable()
                .orElseThrow();
    }
}
