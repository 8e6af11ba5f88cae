package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which properties Spring Boot reads credentials from. */
final class PropertiesPlanTest {

    private static final String TEXT = "type: text-input";
    private static final String REQUIRED = "type: text-input, required: true";

    @Test
    void recordIsCalledAsTheVendor() {
        PropertiesPlan plan = PropertiesPlan.of(Planning.plan(Vendor.predefined("llm")));
        assertThat(plan.qualifiedName()).isEqualTo("com.acme.AcmeProperties");
        assertThat(plan.label()).isEqualTo("Acme");
        assertThat(plan.prefix()).isEqualTo("modelwright.acme.credentials");
        assertThat(plan.properties()).isEmpty();
    }

    @Test
    void recordOfTheUnnamedPackageHasNoDot() {
        assertThat(new PropertiesPlan("", "AcmeProperties", "p", "l", List.of()).qualifiedName())
                .isEqualTo("AcmeProperties");
    }

    @Test
    void prefixIsWrittenWithDashes() {
        ProviderPlan plan =
                new Planning().of(Vendor.predefined("llm").yaml().replace("provider: acme", "provider: acme_ai.v2"));
        assertThat(PropertiesPlan.of(plan).prefix()).isEqualTo("modelwright.acme-ai-v2.credentials");
    }

    @ParameterizedTest
    @CsvSource({
        "api_key, api-key",
        "API_KEY, api-key",
        "__a__b__, a-b",
        "serverUrl, serverurl",
        "top k.x, top-k-x",
        "模型_name, name",
        "x9, x9"
    })
    void propertyIsWrittenWithSmallLettersDigitsAndDashes(String variable, String name) {
        assertThat(PropertyPlan.dashed(variable)).isEqualTo(name);
    }

    @Test
    void propertyHasNameTypeAndComponentOfItsField() {
        PropertyPlan property = properties(Vendor.predefined("llm").providerField("api_key", "type: secret-input"))
                .get(0);
        assertThat(property.name()).isEqualTo("api-key");
        assertThat(property.component()).isEqualTo("apiKey");
        assertThat(property.type()).isEqualTo(ValueType.SECRET);
        assertThat(property.field().variable()).isEqualTo("api_key");
    }

    @Test
    void propertyOfOnlyOneRecordIsDemandedAsItsField() {
        assertThat(properties(Vendor.predefined("llm")
                        .providerField("a", REQUIRED)
                        .providerField("b", TEXT)
                        .providerField("c", REQUIRED + ", default: x")))
                .extracting(PropertyPlan::isDemanded)
                .containsExactly(true, false, false);
    }

    @Test
    void propertyOfSeveralRecordsIsNeverDemanded() {
        assertThat(properties(Vendor.both("llm").field("a", REQUIRED).modelField("b", REQUIRED)))
                .extracting(PropertyPlan::isDemanded)
                .containsExactly(false, false);
    }

    @Test
    void variableOfSeveralRecordsIsOneProperty() {
        assertThat(properties(Vendor.both("llm")
                        .modelField("b", TEXT)
                        .field("a", TEXT)
                        .modelField("c", TEXT)))
                .extracting(PropertyPlan::name)
                .containsExactly("a", "b", "c");
    }

    @Test
    void methodsOfTheRecordAreNoComponents() {
        assertThat(properties(Vendor.predefined("llm").providerField("to_credentials", TEXT)))
                .extracting(PropertyPlan::component)
                .containsExactly("toCredentialsValue");
        assertThat(properties(Vendor.predefined("llm").providerField("to_map", TEXT)))
                .extracting(PropertyPlan::component)
                .containsExactly("toMapValue");
    }

    @Test
    void componentsOfDifferentRecordsThatCollideGetASuffix() {
        assertThat(properties(Vendor.both("llm")
                        .providerField("api_key", TEXT)
                        .modelField("apiKey", TEXT)
                        .modelField("api_key_value", TEXT)))
                .extracting(PropertyPlan::component)
                .containsExactly("apiKey", "apiKeyValue", "apiKeyValueValue");
    }

    @Test
    void secondOfTwoNamesThatSpringReadsAlikeKeepsItsSpelling() {
        assertThat(properties(Vendor.predefined("llm")
                        .providerField("api_key", TEXT)
                        .providerField("apikey", TEXT)
                        .providerField("apiKeys", TEXT)))
                .extracting(PropertyPlan::name)
                .containsExactly("api-key", "[apikey]", "apikeys");
    }

    private static List<PropertyPlan> properties(Vendor vendor) {
        return PropertiesPlan.of(Planning.plan(vendor)).properties();
    }
}
