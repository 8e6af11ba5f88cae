package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelKind;
import org.junit.jupiter.api.Test;

/** What code can read of credentials without knowing which record they are. */
final class CredentialsPlanTest {

    private static final String TEXT = "type: text-input";
    private static final String REQUIRED = "type: text-input, required: true";
    private static final String MODE = "type: select, required: true, options: [{value: a, label: {en_US: A}}]";
    private static final String LLM_ONLY = ", show_on: [{variable: __model_type, value: llm}]";

    @Test
    void componentsThatAllRecordsHaveAreShared() {
        assertThat(credentials(twoForms()
                                .field("key", REQUIRED)
                                .field("region", TEXT)
                                .field("mode", MODE))
                        .shared())
                .extracting(FieldPlan::variable)
                .containsExactly("key", "region", "mode");
    }

    @Test
    void componentThatOneRecordLacksIsNotShared() {
        assertThat(credentials(twoForms().providerField("key", REQUIRED)).shared())
                .isEmpty();
    }

    @Test
    void componentThatMayBeMissingInOneRecordIsNotShared() {
        assertThat(credentials(twoForms().providerField("key", REQUIRED).modelField("key", TEXT))
                        .shared())
                .isEmpty();
    }

    @Test
    void componentOfDifferentTypesIsNotShared() {
        assertThat(credentials(twoForms().providerField("key", TEXT).modelField("key", "type: secret-input"))
                        .shared())
                .isEmpty();
    }

    @Test
    void componentsOfTheSameTypeUnderDifferentNamesAreNotShared() {
        assertThat(credentials(twoForms().providerField("a", TEXT).modelField("b", TEXT))
                        .shared())
                .isEmpty();
    }

    @Test
    void enumThatEachRecordNestsIsNotShared() {
        assertThat(credentials(twoForms()
                                .providerField("mode", MODE)
                                .modelField("mode", MODE.replace("value: a", "value: b")))
                        .shared())
                .isEmpty();
    }

    @Test
    void kindHasMoreInCommonThanAllRecords() {
        CredentialsPlan plan = credentials(Vendor.both("llm", "tts")
                .field("key", REQUIRED)
                .providerField("region", TEXT)
                .modelField("region", TEXT + LLM_ONLY)
                .section("llm", "predefined: [m1.yaml]"));
        assertThat(plan.shapes()).hasSize(3);
        KindCredentials llm = plan.kind(ModelKind.LLM).orElseThrow();
        assertThat(plan.shared()).extracting(FieldPlan::variable).containsExactly("key");
        assertThat(plan.sharedBeyondAll(llm)).extracting(FieldPlan::variable).containsExactly("region");
    }

    @Test
    void recordKnowsTheInterfacesOfItsKinds() {
        CredentialsPlan plan = credentials(Vendor.both("llm", "tts", "rerank")
                .modelField("name", TEXT + LLM_ONLY)
                .modelField("key", TEXT)
                .section("llm", "predefined: [m1.yaml]")
                .section("tts", "predefined: [m2.yaml]"));
        assertThat(plan.shapes())
                .extracting(ShapePlan::typeName)
                .containsExactly("Provider", "Llm", "TextToSpeech", "Rerank");
        assertThat(plan.shapes())
                .extracting(shape -> plan.kindsOf(shape).stream()
                        .map(KindCredentials::typeName)
                        .toList()
                        .toString())
                .containsExactly("[ForLlm, ForTextToSpeech]", "[ForLlm]", "[ForTextToSpeech]", "[]");
    }

    private static Vendor twoForms() {
        return Vendor.both("llm").modelField("only_model", TEXT);
    }

    private static CredentialsPlan credentials(Vendor vendor) {
        return Planning.plan(vendor).credentials();
    }
}
