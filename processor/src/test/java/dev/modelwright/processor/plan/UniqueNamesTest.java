package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two names of a vendor file never become one in Java; the second is reported where it stands. */
final class UniqueNamesTest {

    private final Planning planning = new Planning();

    @Test
    void secondVariableOfOneNameIsReportedAndLeftOut() {
        ProviderPlan plan = planning.of(Vendor.predefined("llm")
                .providerField("api_key", "type: secret-input")
                .providerField("apiKey", "type: text-input")
                .providerField("url", "type: text-input"));
        assertThat(planning.found())
                .containsExactly("acme.yaml:8:18 java-name `apiKey` cannot become a Java name: `api_key` becomes"
                        + " `apiKey` already. Rename one.");
        ShapePlan shape = plan.credentials().shapes().get(0);
        assertThat(shape.fields()).extracting(FieldPlan::variable).containsExactly("api_key", "url");
        assertThat(shape.form().fields()).extracting(field -> field.variable()).containsExactly("api_key", "url");
    }

    @Test
    void variableOfAnotherScriptIsReported() {
        planning.of(Vendor.predefined("llm").providerField("ключ", "type: secret-input"));
        assertThat(planning.found())
                .containsExactly("acme.yaml:7:18 java-name `ключ` cannot become a Java name: it has no letter or digit"
                        + " of ASCII. Rename it.");
    }

    @Test
    void keywordMeetsTheNameThatStandsInForIt() {
        planning.of(Vendor.predefined("llm")
                .providerField("class_value", "type: text-input")
                .providerField("class", "type: text-input"));
        assertThat(planning.found())
                .containsExactly("acme.yaml:8:18 java-name `class` cannot become a Java name: `class_value` becomes"
                        + " `classValue` already. Rename one.");
    }

    @Test
    void variableThatIsDeclaredTwiceIsOne() {
        ProviderPlan plan = planning.of(Vendor.predefined("llm")
                .providerField("mode", "type: text-input")
                .providerField("mode", "type: text-input"));
        assertThat(planning.found()).isEmpty();
        assertThat(plan.credentials().shapes().get(0).fields()).hasSize(1);
    }

    @Test
    void secondParameterOfOneNameIsReportedAndLeftOut() {
        ProviderPlan plan = planning.of(Vendor.customizable("llm")
                .rule("llm", "top_k", "use_template: top_k")
                .rule("llm", "topK", "type: int"));
        assertThat(planning.found())
                .containsExactly("acme.yaml:13:18 java-name `topK` cannot become a Java name: `top_k` becomes `topK`"
                        + " already. Rename one.");
        ParametersPlan parameters = plan.kinds().get(0).parameters().orElseThrow();
        assertThat(parameters.parameters()).extracting(ParameterPlan::name).containsExactly("topK");
        assertThat(parameters.rules()).extracting(ParameterPlan::name).containsExactly("topK");
    }

    @Test
    void parametersOfDifferentKindsMayCollide() {
        planning.of(Vendor.customizable("llm", "tts")
                .rule("llm", "top_k", "type: int")
                .rule("tts", "topK", "type: int"));
        assertThat(planning.found()).isEmpty();
    }

    @Test
    void fieldWithoutAVariableIsReportedAsAWhole() {
        planning.of(Vendor.predefined("llm").yaml().replace("form_schemas: []", """
                form_schemas:
                    - {variable: Unnamed, label: {en_US: A}, type: text-input}
                    - {label: {en_US: B}, type: text-input}
                """));
        assertThat(planning.found())
                .containsExactly("acme.yaml:8:7 java-name `unnamed` cannot become a Java name: `Unnamed` becomes"
                        + " `unnamed` already. Rename one.");
    }
}
