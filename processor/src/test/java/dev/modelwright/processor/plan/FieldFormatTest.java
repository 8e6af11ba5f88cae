package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.ValueFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What type a value of a credential has in Java. */
final class FieldFormatTest {

    private static final String YES_NO =
            "options: [{value: 'true', label: {en_US: Y}}, {value: 'false', label: {en_US: N}}";

    @ParameterizedTest
    @CsvSource({
        "text-input, TEXT",
        "secret-input, SECRET",
        "switch, BOOLEAN",
        "'text-input, format: uri', URI",
        "'text-input, format: integer', INTEGER",
        "'text-input, format: number', NUMBER",
        "'text-input, format: boolean', BOOLEAN",
        "'text-input, format: duration-seconds', DURATION",
        "'secret-input, format: integer', SECRET"
    })
    void typeFollowsTheKindOfInputAndTheFormat(String keys, ValueType type) {
        assertThat(field("type: " + keys).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "radio"})
    void choiceIsAnEnum(String type) {
        FieldPlan field = field("type: " + type + ", options: [{value: a, label: {en_US: A}}]");
        assertThat(field.type()).isEqualTo(ValueType.CHOICE);
        assertThat(field.choice()).isPresent();
    }

    @Test
    void choiceOfExactlyTrueAndFalseIsABoolean() {
        FieldPlan field = field("type: radio, " + YES_NO + "]");
        assertThat(field.type()).isEqualTo(ValueType.BOOLEAN);
        assertThat(field.choice()).isEmpty();
    }

    @Test
    void choiceOfMoreOrLessThanTrueAndFalseIsAnEnum() {
        assertThat(field("type: radio, " + YES_NO + ", {value: auto, label: {en_US: A}}]")
                        .type())
                .isEqualTo(ValueType.CHOICE);
        assertThat(field("type: radio, options: [{value: 'true', label: {en_US: Y}}]")
                        .type())
                .isEqualTo(ValueType.CHOICE);
    }

    @Test
    void optionsOfATextInputDecideNothing() {
        assertThat(field("type: text-input, " + YES_NO + "]").type()).isEqualTo(ValueType.TEXT);
    }

    @Test
    void choiceOfNumbersWithAFormatIsANumber() {
        FieldPlan field = field("type: select, format: integer, options: [{value: '1', label: {en_US: A}}]");
        assertThat(field.type()).isEqualTo(ValueType.INTEGER);
        assertThat(field.choice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4096", "007", "999999999"})
    void textWithADefaultOfDigitsIsAWholeNumber(String digits) {
        assertThat(field("type: text-input, default: '" + digits + "'").type()).isEqualTo(ValueType.INTEGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "4k", "-1", "1.5", "٣", "v1", "4 "})
    void textWithAnyOtherDefaultStaysAText(String text) {
        assertThat(field("type: text-input, default: '" + text + "'").type()).isEqualTo(ValueType.TEXT);
    }

    @Test
    void statedFormatIsKept() {
        assertThat(field("type: text-input, format: number, default: '4096'").type())
                .isEqualTo(ValueType.NUMBER);
        assertThat(field("type: secret-input, default: '4096'").field().format())
                .isEqualTo(ValueFormat.TEXT);
    }

    @Test
    void choiceWithADefaultOfDigitsIsAnEnum() {
        assertThat(field("type: select, default: '1', options: [{value: '1', label: {en_US: A}}]")
                        .type())
                .isEqualTo(ValueType.CHOICE);
    }

    @Test
    void decidedFormatIsCheckedAtRunTimeToo() {
        ProviderPlan plan = Planning.plan(Vendor.both("llm").field("retries", "type: text-input, default: '3'"));
        assertThat(plan.schema().providerForm().orElseThrow().fields())
                .extracting(CredentialField::format)
                .containsExactly(ValueFormat.INTEGER);
        assertThat(plan.schema().modelForm().orElseThrow().fields())
                .extracting(CredentialField::format)
                .containsExactly(ValueFormat.INTEGER);
        assertThat(plan.credentials().shapes().get(0).form().fields())
                .extracting(CredentialField::format)
                .containsExactly(ValueFormat.INTEGER);
    }

    @Test
    void everythingElseOfAFieldIsKept() {
        CredentialField field = field("type: text-input, required: true, default: '3', max_length: 5, url: 'https://a',"
                        + " placeholder: {en_US: P}, help: {en_US: H}, show_on: [{variable: x, value: y}]")
                .field();
        assertThat(field.variable()).isEqualTo("value");
        assertThat(field.label().english()).isEqualTo("The value");
        assertThat(field.required()).isTrue();
        assertThat(field.defaultValue()).contains("3");
        assertThat(field.maxLength()).isEqualTo(5);
        assertThat(field.helpUrl()).contains("https://a");
        assertThat(field.placeholder().orElseThrow().english()).isEqualTo("P");
        assertThat(field.help().orElseThrow().english()).isEqualTo("H");
        assertThat(field.showOn()).hasSize(1);
    }

    private static FieldPlan field(String keys) {
        ProviderPlan plan = Planning.plan(Vendor.predefined("llm").providerField("value", keys));
        return plan.credentials().shapes().get(0).fields().get(0);
    }
}
