package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Enums that mean the same in every record become one, beside the records. */
final class SharedChoicesTest {

    private static final String MODES = select("fast", "exact");

    @Test
    void enumOfTheSameValuesIsOne() {
        CredentialsPlan plan =
                credentials(Vendor.both("llm").field("mode", MODES).modelField("name", "type: text-input"));
        assertThat(plan.sharedChoices()).extracting(FieldPlan::variable).containsExactly("mode");
        assertThat(plan.shapes())
                .allSatisfy(shape -> assertThat(shape.fields().get(0).choice())
                        .hasValueSatisfying(
                                choice -> assertThat(choice.isShared()).isTrue()));
    }

    @Test
    void labelsMayDiffer() {
        CredentialsPlan plan = credentials(Vendor.both("llm")
                .providerField("mode", MODES)
                .modelField("mode", MODES.replace("en_US: fast", "en_US: Quick")));
        assertThat(plan.sharedChoices()).hasSize(1);
    }

    @Test
    void otherValuesOrAnotherOrderMakeAnotherEnum() {
        assertThat(credentials(Vendor.both("llm")
                                .providerField("mode", MODES)
                                .modelField("mode", select("fast", "slow")))
                        .sharedChoices())
                .isEmpty();
        assertThat(credentials(Vendor.both("llm")
                                .providerField("mode", MODES)
                                .modelField("mode", select("exact", "fast")))
                        .sharedChoices())
                .isEmpty();
    }

    @Test
    void oneOfThreeThatDiffersKeepsAllApart() {
        CredentialsPlan plan = credentials(Vendor.both("llm", "tts")
                .providerField("mode", MODES)
                .modelField("mode", MODES + ", show_on: [{variable: __model_type, value: llm}]")
                .modelField("mode", select("loud") + ", show_on: [{variable: __model_type, value: tts}]"));
        assertThat(plan.shapes()).hasSize(3);
        assertThat(plan.sharedChoices()).isEmpty();
    }

    @Test
    void enumOfOneRecordStaysThere() {
        CredentialsPlan plan = credentials(Vendor.both("llm").modelField("mode", MODES));
        assertThat(plan.shapes()).hasSize(2);
        assertThat(plan.sharedChoices()).isEmpty();
    }

    @Test
    void enumsOfDifferentVariablesAreNotMixed() {
        CredentialsPlan plan = credentials(Vendor.both("llm")
                .field("mode", MODES)
                .field("region", select("eu"))
                .modelField("size", select("s")));
        assertThat(plan.sharedChoices()).extracting(FieldPlan::variable).containsExactly("mode", "region");
    }

    @Test
    void enumThatIsCalledLikeARecordOrAnInterfaceOfAKindStaysInside() {
        CredentialsPlan plan = credentials(Vendor.both("llm")
                .field("provider", MODES)
                .field("rerank", MODES)
                .field("for_llm", MODES)
                .modelField("name", "type: text-input"));
        assertThat(plan.sharedChoices()).isEmpty();
        assertThat(plan.shapes())
                .allSatisfy(shape -> assertThat(shape.fields())
                        .anySatisfy(
                                field -> assertThat(field.choice().orElseThrow().typeName())
                                        .isEqualTo("ForLlm")));
    }

    @Test
    void enumsWhoseNamesDifferInCaseAloneAreNotBothBesideTheRecords() {
        CredentialsPlan plan = credentials(Vendor.both("llm")
                .field("lLM", MODES)
                .providerField("api_mode", MODES)
                .modelField("api_mode", MODES)
                .modelField("name", "type: text-input"));
        assertThat(plan.sharedChoices()).extracting(FieldPlan::variable).containsExactly("api_mode");
    }

    @Test
    void onlyRecordNestsItsEnums() {
        CredentialsPlan plan =
                credentials(Vendor.both("llm").field("mode", MODES).section("llm", "predefined: [a]"));
        assertThat(plan.isRecord()).isTrue();
        assertThat(plan.sharedChoices()).isEmpty();
    }

    @Test
    void sharedEnumKeepsConstantsAndPlace() {
        FieldPlan field = credentials(Vendor.both("llm").field("mode", MODES).modelField("name", "type: text-input"))
                .sharedChoices()
                .get(0);
        assertThat(field.line()).isEqualTo(7);
        assertThat(field.name()).isEqualTo("mode");
        assertThat(field.choice().orElseThrow().constants())
                .containsExactly(
                        new ChoicePlan.Constant("FAST", "fast", "fast"),
                        new ChoicePlan.Constant("EXACT", "exact", "exact"));
    }

    private static CredentialsPlan credentials(Vendor vendor) {
        return Planning.plan(vendor).credentials();
    }

    private static String select(String... values) {
        List<String> options = List.of(values).stream()
                .map(value -> "{value: " + value + ", label: {en_US: " + value + "}}")
                .toList();
        return "type: select, options: [" + String.join(", ", options) + "]";
    }
}
