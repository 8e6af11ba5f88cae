package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.onOff;
import static dev.modelwright.credential.Forms.secret;
import static dev.modelwright.credential.Forms.select;
import static dev.modelwright.credential.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormStateTest {

    private static final CredentialForm METHOD = form(
            select("method", "key", "role").required().defaultValue("key"),
            secret("key_id").required().showOn("method", "key"),
            text("role_arn").required().showOn("method", "role"),
            text("session").showOn("role_arn", "long"));

    @Test
    void defaultsDecideWhatAnEmptyFormShows() {
        assertThat(shown(METHOD, Map.of())).containsExactly("method", "key_id");
        assertThat(FormState.of(METHOD, Map.of()).field("method").orElseThrow().defaultValue())
                .contains("key");
    }

    @Test
    void choiceShowsItsOwnFields() {
        assertThat(shown(METHOD, Map.of("method", "role"))).containsExactly("method", "role_arn");
        assertThat(shown(METHOD, Map.of("method", "role", "role_arn", "long")))
                .containsExactly("method", "role_arn", "session");
        assertThat(shown(METHOD, Map.of("method", "key", "role_arn", "long"))).containsExactly("method", "key_id");
    }

    @Test
    void fieldIsRequiredUnlessItsDefaultFits() {
        FormState state = FormState.of(METHOD, Map.of());

        assertThat(state.field("method").orElseThrow().required()).isFalse();
        assertThat(state.field("key_id").orElseThrow().required()).isTrue();
        assertThat(state.field("role_arn")).isEmpty();
        assertThat(state.field("no_such")).isEmpty();
    }

    @Test
    void givenValueLeavesNoDefault() {
        assertThat(FormState.of(METHOD, Map.of("method", "role"))
                        .field("method")
                        .orElseThrow()
                        .defaultValue())
                .isEmpty();
    }

    @Test
    void optionAndDefaultFollowTheOptionsConditions() {
        FieldOption big = new FieldOption("big", LocalizedText.of("Big"), List.of(new Condition("on", "true")));
        CredentialForm form =
                form(onOff("on"), select("size", "small").option(big).defaultValue("big"));

        FieldState off = FormState.of(form, Map.of()).field("size").orElseThrow();
        assertThat(off.options()).extracting(FieldOption::value).containsExactly("small");
        assertThat(off.required()).isTrue();
        assertThat(off.defaultValue()).isEmpty();

        FieldState on = FormState.of(form, Map.of("on", true)).field("size").orElseThrow();
        assertThat(on.options()).extracting(FieldOption::value).containsExactly("small", "big");
        assertThat(on.required()).isFalse();
        assertThat(on.defaultValue()).contains("big");
    }

    @Test
    void modelKindAnswersConditionsThatAskForIt() {
        CredentialForm form = form(text("size").showOn(Condition.MODEL_TYPE, "text-embedding"));

        assertThat(FormState.of(form, ModelKind.TEXT_EMBEDDING, Map.of()).fields())
                .hasSize(1);
        assertThat(FormState.of(form, ModelKind.LLM, Map.of()).fields()).isEmpty();
        assertThat(FormState.of(form, Map.of()).fields()).isEmpty();
    }

    // A field is required when the check refuses its absence, and hidden when the check drops its value.
    @Test
    void stateAgreesWithTheCheckOnRandomForms() {
        for (long seed = 0; seed < 3000; seed++) {
            RandomForms forms = new RandomForms(seed);
            CredentialForm form = forms.form();
            Map<String, Object> values = forms.values();
            FormState state = FormState.of(form, values);

            assertThat(refusedWithoutValue(form, values))
                    .as("seed %d", seed)
                    .isEqualTo(state.fields().stream()
                            .filter(field -> field.required()
                                    && !values.containsKey(field.field().variable()))
                            .map(field -> field.field().variable())
                            .collect(Collectors.toCollection(TreeSet::new)));
            assertThat(refusedAsHidden(form, values)).as("seed %d", seed).isEqualTo(hidden(state, values));
        }
    }

    private static Set<String> hidden(FormState state, Map<String, Object> values) {
        Set<String> hidden = new TreeSet<>(values.keySet());
        state.fields().forEach(field -> hidden.remove(field.field().variable()));
        return hidden;
    }

    private static Set<String> refusedAsHidden(CredentialForm form, Map<String, Object> values) {
        return violations(form, values).stream()
                .filter(violation -> violation.rule() == Rule.NOT_SHOWN)
                .map(CredentialViolation::variable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> refusedWithoutValue(CredentialForm form, Map<String, Object> values) {
        return violations(form, values).stream()
                .map(CredentialViolation::variable)
                .filter(variable -> !values.containsKey(variable))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CredentialViolation> violations(CredentialForm form, Map<String, Object> values) {
        try {
            CredentialValues.require(form, new HashMap<>(values));
            return List.of();
        } catch (InvalidCredentialsException refused) {
            return refused.violations();
        }
    }

    private static List<String> shown(CredentialForm form, Map<String, ?> values) {
        return FormState.of(form, values).fields().stream()
                .map(state -> state.field().variable())
                .toList();
    }
}
