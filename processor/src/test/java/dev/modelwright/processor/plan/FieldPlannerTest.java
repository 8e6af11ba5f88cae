package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which components a credential record has. */
final class FieldPlannerTest {

    private static final String TEXT = "type: text-input";
    private static final String WHEN_FAST = ", show_on: [{variable: mode, value: fast}]";

    @Test
    void componentsStandInTheOrderOfTheForm() {
        assertThat(fields(Vendor.predefined("llm")
                        .providerField("b", TEXT)
                        .providerField("c", "type: secret-input")
                        .providerField("a", TEXT)))
                .extracting(FieldPlan::variable)
                .containsExactly("b", "c", "a");
    }

    @Test
    void componentKnowsItsLine() {
        assertThat(fields(Vendor.predefined("llm").providerField("a", TEXT).providerField("b", TEXT)))
                .extracting(FieldPlan::line)
                .containsExactly(7, 8);
    }

    @Test
    void requiredValueIsAlwaysThereAndDemanded() {
        FieldPlan field = field(TEXT + ", required: true");
        assertThat(field.isAlwaysThere()).isTrue();
        assertThat(field.isDemanded()).isTrue();
    }

    @Test
    void defaultMakesAValueAlwaysThereThoughNotDemanded() {
        FieldPlan field = field(TEXT + ", default: eu");
        assertThat(field.isAlwaysThere()).isTrue();
        assertThat(field.isDemanded()).isFalse();
    }

    @Test
    void requiredValueWithADefaultIsNotDemanded() {
        FieldPlan field = field(TEXT + ", required: true, default: eu");
        assertThat(field.isAlwaysThere()).isTrue();
        assertThat(field.isDemanded()).isFalse();
    }

    @Test
    void optionalValueMayBeMissing() {
        FieldPlan field = field(TEXT);
        assertThat(field.isAlwaysThere()).isFalse();
        assertThat(field.isDemanded()).isFalse();
    }

    @Test
    void valueUnderAConditionMayBeMissing() {
        assertThat(field(TEXT + ", required: true" + WHEN_FAST).isAlwaysThere()).isFalse();
    }

    @Test
    void valueThatIsDeclaredTwiceMayBeMissing() {
        List<FieldPlan> fields = fields(Vendor.predefined("llm")
                .providerField("a", TEXT + ", required: true")
                .providerField("a", TEXT + ", required: true"));
        assertThat(fields).singleElement().satisfies(field -> {
            assertThat(field.isAlwaysThere()).isFalse();
            assertThat(field.line()).isEqualTo(7);
        });
    }

    @Test
    void formKeepsEveryDeclaration() {
        ShapePlan shape = shape(Vendor.predefined("llm")
                .providerField("a", TEXT + WHEN_FAST)
                .providerField("a", TEXT + ", default: '3'"));
        assertThat(shape.form().fields()).hasSize(2);
        assertThat(shape.fields()).hasSize(1);
    }

    @Test
    void choiceThatIsDeclaredTwiceHasTheOptionsOfBothUnderTheirFirstLabels() {
        List<FieldPlan> fields = fields(Vendor.predefined("llm")
                .providerField("a", "type: select, options: [" + option("x", "First") + ", " + option("y", "Y") + "]")
                .providerField(
                        "a", "type: select, options: [" + option("x", "Second") + ", " + option("z", "Z") + "]"));
        assertThat(fields.get(0).choice().orElseThrow().constants())
                .containsExactly(
                        new ChoicePlan.Constant("X", "x", "First"),
                        new ChoicePlan.Constant("Y", "y", "Y"),
                        new ChoicePlan.Constant("Z", "z", "Z"));
    }

    @Test
    void choiceIsCalledAsItsVariableAndNotAsItsRecord() {
        String select = "type: select, options: [" + option("x", "X") + "]";
        assertThat(fields(Vendor.predefined("llm")
                        .providerField("auth_mode", select)
                        .providerField("acme_credentials", select)))
                .extracting(field -> field.choice().orElseThrow().typeName())
                .containsExactly("AuthMode", "AcmeCredentialsChoice");
    }

    @Test
    void stageIsCalledAsTheComponent() {
        assertThat(fields(Vendor.predefined("llm")
                        .providerField("server_url", TEXT)
                        .providerField("4o", TEXT)))
                .extracting(FieldPlan::stageName)
                .containsExactly("NeedsServerUrl", "Needs_4o");
    }

    @Test
    void asManyVariablesAsAConstructorTakesAreNotReported() {
        Planning planning = new Planning();
        planning.of(fields(254));
        assertThat(planning.found()).isEmpty();
    }

    @Test
    void firstVariableBeyondThatIsReported() {
        Planning planning = new Planning();
        planning.of(fields(256));
        assertThat(planning.found())
                .containsExactly(
                        "acme.yaml:261:18 too-many A form must not have more than 254 variables for one kind of"
                                + " model, but has 256. Java classes cannot hold more.");
    }

    private static Vendor fields(int count) {
        Vendor vendor = Vendor.predefined("llm");
        IntStream.range(0, count).forEach(number -> vendor.providerField("v" + number, TEXT));
        return vendor;
    }

    private static String option(String value, String label) {
        return "{value: " + value + ", label: {en_US: " + label + "}}";
    }

    private static FieldPlan field(String keys) {
        return fields(Vendor.predefined("llm").providerField("value", keys)).get(0);
    }

    private static List<FieldPlan> fields(Vendor vendor) {
        return shape(vendor).fields();
    }

    private static ShapePlan shape(Vendor vendor) {
        return Planning.plan(vendor).credentials().shapes().get(0);
    }
}
