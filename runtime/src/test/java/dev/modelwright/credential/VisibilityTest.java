package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.onOff;
import static dev.modelwright.credential.Forms.parsed;
import static dev.modelwright.credential.Forms.secret;
import static dev.modelwright.credential.Forms.select;
import static dev.modelwright.credential.Forms.text;
import static dev.modelwright.credential.Forms.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private static final CredentialForm METHOD = form(
            select("method", "key", "role").defaultValue("key"),
            text("key_id").required().showOn("method", "key"),
            text("role_arn").required().showOn("method", "role"));

    @Test
    void fieldIsRequiredOnlyWhereItIsShown() {
        assertThat(parsed(METHOD, Map.of("method", "role", "role_arn", "r")))
                .isEqualTo(Map.of("method", "role", "role_arn", "r"));
        assertThat(violations(METHOD, Map.of("method", "role")))
                .containsExactly("`role_arn` must have a value. Give Label of role_arn.");
    }

    @Test
    void valueOfAHiddenFieldIsLeftOutWithoutCheck() {
        CredentialForm form = form(
                select("m", "a", "b"), text("n").format(ValueFormat.INTEGER).showOn("m", "b"));

        assertThat(parsed(form, Map.of("m", "a", "n", "none"))).isEqualTo(Map.of("m", "a"));
    }

    // Dify asks before defaults are applied, and shows nothing.
    @Test
    void defaultOfTheParentShowsTheChild() {
        assertThat(violations(METHOD, Map.of())).containsExactly("`key_id` must have a value. Give Label of key_id.");
    }

    // In Dify the stale value of a hidden parent still shows the child.
    @Test
    void childOfAHiddenParentIsHidden() {
        CredentialForm form = form(
                select("a", "1", "2"),
                select("b", "1").showOn("a", "1"),
                text("c").required().showOn("b", "1"));

        assertThat(parsed(form, Map.of("a", "2", "b", "1"))).isEqualTo(Map.of("a", "2"));
        assertThat(violations(form, Map.of("a", "1", "b", "1"))).hasSize(1);
    }

    @Test
    void allConditionsMustHold() {
        CredentialForm form = form(
                select("a", "1", "2"),
                select("b", "1", "2"),
                text("c").showOn("a", "1").showOn("b", "2"));

        assertThat(parsed(form, Map.of("a", "1", "b", "2", "c", "x"))).containsKey("c");
        assertThat(parsed(form, Map.of("a", "1", "b", "1", "c", "x"))).doesNotContainKey("c");
        assertThat(parsed(form, Map.of("a", "2", "b", "2", "c", "x"))).doesNotContainKey("c");
    }

    @Test
    void twoValuesOfOneVariableNeverHoldTogether() {
        CredentialForm form = form(
                select("a", "1", "2"), text("b").required().showOn("a", "1").showOn("a", "2"));

        assertThat(parsed(form, Map.of("a", "1"))).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void fieldsThatWaitForEachOtherAreNeverShown() {
        CredentialForm form = form(
                text("a").required().showOn("b", "1"),
                text("b").required().showOn("a", "1"),
                text("c").required().showOn("c", "1"));

        assertThat(parsed(form, Map.of("a", "1", "b", "1", "c", "1"))).isEmpty();
    }

    // Type-strict in Dify, so that a boolean shows nothing there.
    @Test
    void conditionComparesWhatTheParentMeans() {
        CredentialForm form = form(
                onOff("on"),
                text("size").format(ValueFormat.INTEGER),
                text("a").showOn("on", "true"),
                text("b").showOn("size", "8"));

        assertThat(parsed(form, Map.of("on", true, "a", "x"))).containsKey("a");
        assertThat(parsed(form, Map.of("on", " TRUE ", "a", "x"))).containsKey("a");
        assertThat(parsed(form, Map.of("size", " 8 ", "b", "x"))).containsKey("b");
        assertThat(parsed(form, Map.of("size", 8.0, "b", "x"))).containsKey("b");
    }

    @Test
    void modelTypeIsReadFromTheValuesAndDropped() {
        CredentialForm form = form(text("size").showOn(Condition.MODEL_TYPE, "llm"));

        assertThat(parsed(form, Map.of(Condition.MODEL_TYPE, "llm", "size", "8")))
                .isEqualTo(Map.of("size", "8"));
        assertThat(parsed(form, Map.of(Condition.MODEL_TYPE, "tts", "size", "8")))
                .isEmpty();
    }

    @Test
    void repeatedVariableIsReadByTheDeclarationThatIsShown() {
        CredentialForm form = form(
                select("kind", "llm", "embedding"),
                text("size").format(ValueFormat.INTEGER).defaultValue("4096").showOn("kind", "llm"),
                text("size").format(ValueFormat.INTEGER).defaultValue("512").showOn("kind", "embedding"));

        assertThat(parsed(form, Map.of("kind", "llm"))).containsEntry("size", 4096);
        assertThat(parsed(form, Map.of("kind", "embedding"))).containsEntry("size", 512);
    }

    @Test
    void lastOfSeveralShownDeclarationsCountsAndFaultsAreReportedOnce() {
        CredentialForm form = form(text("x").required(), text("x").required().maxLength(1));

        assertThat(violations(form, Map.of())).hasSize(1);
        assertThat(violations(form, Map.of("x", "ab"))).hasSize(1);
        assertThat(parsed(form(text("x").defaultValue("1"), text("x").defaultValue("2")), Map.of()))
                .containsEntry("x", "2");
    }

    @Test
    void valuesThatWereAcceptedAreAcceptedAgainWhereASecretDecides() {
        CredentialForm form =
                form(text("x"), secret("x").showOn("a", "1"), text("y").showOn("x", "canary"), text("a"));
        Map<String, Object> once = parsed(form, Map.of("x", "canary", "y", "shown", "a", "1"));

        assertThat(once).containsEntry("x", Secret.of("canary")).containsEntry("y", "shown");
        assertThat(parsed(form, once)).isEqualTo(once);
    }

    @Test
    void fieldThatAsksForItselfIsNotShownWhereAnotherDeclarationHasTheValue() {
        CredentialForm form =
                form(text("x"), secret("x").showOn("x", "canary"), text("y").showOn("x", "canary"));
        Map<String, Object> once = parsed(form, Map.of("x", "canary", "y", "shown"));

        assertThat(once).isEqualTo(Map.of("x", "canary", "y", "shown"));
        assertThat(parsed(form, once)).isEqualTo(once);
    }

    @Test
    void defaultDoesNotHideItsOwnField() {
        CredentialForm form = form(
                text("x").required().defaultValue("1"),
                secret("x").required().defaultValue("2").showOn("x", "1"),
                text("y").defaultValue("3").showOn("x", "1"),
                text("x").defaultValue("4").showOn("y", "3"));
        Map<String, Object> once = parsed(form, Map.of());

        assertThat(once).isEqualTo(Map.of("x", "1"));
        assertThat(parsed(form, once)).isEqualTo(once);
    }

    // In Dify only the user interface knows of an option's conditions.
    @Test
    void optionIsOfferedOnlyUnderItsConditions() {
        CredentialForm form =
                form(select("region", "eu", "us"), select("model", "small").option(big()));

        assertThat(parsed(form, Map.of("region", "us", "model", "big"))).containsEntry("model", "big");
        assertThat(violations(form, Map.of("region", "eu", "model", "big")))
                .containsExactly("`model` must be one of the options offered. Choose one of `small`.");
    }

    @Test
    void choiceOfNothingSaysSo() {
        CredentialForm form = form(select("region", "eu", "us"), select("model").option(big()));

        assertThat(violations(form, Map.of("region", "eu", "model", "big")))
                .containsExactly("`model` must be one of the options offered. No option is offered with these choices: "
                        + "change another field first.");
    }

    private static FieldOption big() {
        return new FieldOption("big", LocalizedText.of("Big"), List.of(new Condition("region", "us")));
    }
}
