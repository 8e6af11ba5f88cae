package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields that one option of a choice asks for are entered through that choice. */
final class ChoiceGroupTest {

    private static final String OPTIONS =
            "options: [{value: api-key, label: {en_US: Key}}, {value: role, label: {en_US: Role}}]";
    private static final String AUTH = "type: select, required: true, " + OPTIONS;
    private static final String WHEN_KEY = ", show_on: [{variable: auth, value: api-key}]";
    private static final String WHEN_ROLE = ", show_on: [{variable: auth, value: role}]";
    private static final String TEXT = "type: text-input, required: true";

    @Test
    void optionThatAsksForFieldsHasAMethodOfItsOwn() {
        List<ChoiceGroup> groups = groups(vendor(AUTH)
                .providerField("key", "type: secret-input, required: true" + WHEN_KEY)
                .providerField("arn", TEXT + WHEN_ROLE)
                .providerField("session", TEXT + WHEN_ROLE));
        assertThat(groups).extracting(ChoiceGroup::name).containsExactly("authApiKey", "authRole");
        assertThat(groups).extracting(ChoiceGroup::value).containsExactly("api-key", "role");
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.choice().variable()).isEqualTo("auth"));
        assertThat(groups.get(0).fields()).extracting(FieldPlan::variable).containsExactly("key");
        assertThat(groups.get(1).fields()).extracting(FieldPlan::variable).containsExactly("arn", "session");
    }

    @Test
    void optionThatAsksForNothingHasNone() {
        assertThat(groups(vendor(AUTH).providerField("arn", TEXT + WHEN_ROLE)))
                .extracting(ChoiceGroup::name)
                .containsExactly("authRole");
    }

    @Test
    void choiceThatMayBeLeftOpenHasNone() {
        assertThat(groups(vendor("type: select, " + OPTIONS).providerField("arn", TEXT + WHEN_ROLE)))
                .isEmpty();
    }

    @Test
    void choiceWithADefaultHasMethodsToo() {
        assertThat(groups(vendor("type: select, default: role, " + OPTIONS).providerField("arn", TEXT + WHEN_ROLE)))
                .hasSize(1);
    }

    @Test
    void fieldThatNeedNotBeGivenIsNotAskedFor() {
        assertThat(groups(vendor(AUTH)
                        .providerField("arn", "type: text-input" + WHEN_ROLE)
                        .providerField("region", TEXT + ", default: eu" + WHEN_ROLE)))
                .isEmpty();
    }

    @Test
    void fieldUnderAFurtherConditionIsNotAskedFor() {
        assertThat(groups(vendor(AUTH)
                        .providerField("arn", TEXT + WHEN_ROLE.replace("]", ", {variable: mode, value: x}]"))))
                .isEmpty();
    }

    @Test
    void fieldThatIsDeclaredTwiceIsNotAskedFor() {
        assertThat(groups(vendor(AUTH).providerField("arn", TEXT + WHEN_ROLE).providerField("arn", TEXT + WHEN_KEY)))
                .isEmpty();
    }

    @Test
    void methodNeverTakesTheNameOfAField() {
        assertThat(groups(vendor(AUTH)
                        .providerField("auth_role", "type: text-input")
                        .providerField("arn", TEXT + WHEN_ROLE)
                        .providerField("key", TEXT + WHEN_KEY)))
                .extracting(ChoiceGroup::name)
                .containsExactly("authApiKey");
    }

    @Test
    void twoMethodsNeverHaveOneName() {
        String same = "type: select, required: true, options: [{value: key_role, label: {en_US: A}}]";
        assertThat(groups(vendor(same)
                        .providerField("a", TEXT + ", show_on: [{variable: auth, value: key_role}]")
                        .providerField("auth_key", same.replace("key_role", "role"))
                        .providerField("b", TEXT + ", show_on: [{variable: auth_key, value: role}]")))
                .extracting(group -> group.name() + " " + group.choice().variable())
                .containsExactly("authKeyRole auth");
    }

    private static Vendor vendor(String auth) {
        return Vendor.predefined("llm").providerField("auth", auth);
    }

    private static List<ChoiceGroup> groups(Vendor vendor) {
        return Planning.plan(vendor).credentials().shapes().get(0).groups();
    }
}
