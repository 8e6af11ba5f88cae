package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.onOff;
import static dev.modelwright.credential.Forms.secret;
import static dev.modelwright.credential.Forms.select;
import static dev.modelwright.credential.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    @Test
    void secretIsAWriteOnlyPassword() {
        assertThat(schema(form(secret("key")
                                .required()
                                .maxLength(64)
                                .defaultValue("")
                                .help(LocalizedText.of("Why"))))
                        .toJson())
                .isEqualTo("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\","
                        + "\"properties\":{\"key\":{\"title\":\"Label of key\",\"description\":\"Why\",\"type\":\"string\","
                        + "\"pattern\":\"\\\\S\",\"format\":\"password\",\"writeOnly\":true,\"maxLength\":64}},"
                        + "\"required\":[\"key\"],\"additionalProperties\":false}");
    }

    @Test
    void conditionIsARuleOfTheWholeObject() {
        CredentialForm form = form(
                select("mode", "a", "b").defaultValue("a"), text("x").required().showOn("mode", "b"));

        assertThat(schema(form).array("allOf").orElseThrow().toJson())
                .isEqualTo("[{\"if\":{\"properties\":{\"mode\":{\"const\":\"b\"}},\"required\":[\"mode\"]},"
                        + "\"then\":{\"properties\":{\"x\":{\"title\":\"Label of x\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},"
                        + "\"required\":[\"x\"]}}]");
        assertThat(fits(form, "{}")).isTrue();
        assertThat(fits(form, "{\"mode\":\"b\"}")).isFalse();
        assertThat(fits(form, "{\"mode\":\"b\",\"x\":\"1\"}")).isTrue();
    }

    @Test
    void absentValueCountsAsItsDefault() {
        CredentialForm form = form(
                select("mode", "a", "b").defaultValue("a"), text("x").required().showOn("mode", "a"));

        assertThat(fits(form, "{}")).isFalse();
        assertThat(fits(form, "{\"x\":\"1\"}")).isTrue();
    }

    @Test
    void formatsBecomeJsonTypes() {
        CredentialForm form = form(
                text("i").format(ValueFormat.INTEGER).defaultValue("3"),
                text("n").format(ValueFormat.NUMBER),
                text("u").format(ValueFormat.URI),
                text("s").format(ValueFormat.DURATION_SECONDS).defaultValue(" 60 "),
                onOff("o").defaultValue("TRUE"),
                select("c", "8", "16").format(ValueFormat.INTEGER));
        JsonObject properties = schema(form).object("properties").orElseThrow();

        assertThat(properties.object("i").orElseThrow().get("default")).contains(JsonValue.of(3));
        assertThat(properties.object("s").orElseThrow().get("default")).contains(JsonValue.of(60));
        assertThat(properties.object("o").orElseThrow().get("default")).contains(JsonValue.of(true));
        assertThat(properties.object("u").orElseThrow().string("format")).contains("uri");
        assertThat(fits(form, "{\"i\":1,\"n\":0.5,\"u\":\"https://a.example\",\"s\":0.5,\"o\":false,\"c\":8}"))
                .isTrue();
        assertThat(fits(form, "{\"i\":1.5}")).isFalse();
        assertThat(fits(form, "{\"s\":0}")).isFalse();
        assertThat(fits(form, "{\"c\":9}")).isFalse();
        assertThat(fits(form, "{\"o\":\"true\"}")).isFalse();
        assertThat(fits(form, "{\"other\":1}")).isFalse();
    }

    @Test
    void titlesAreInTheReadersLanguage() {
        CredentialField.Builder choice = CredentialField.builder(
                        "c", FieldType.RADIO, LocalizedText.of("Mode").with("zh_Hans", "\u6a21\u5f0f"))
                .option(FieldOption.of("a", LocalizedText.of("\"A\" </script>").with("zh_Hans", "\u7532")));

        assertThat(FormExport.jsonSchema(form(choice), Locale.SIMPLIFIED_CHINESE)
                        .toJson())
                .contains("\"title\":\"\u6a21\u5f0f\"", "{\"const\":\"a\",\"title\":\"\u7532\"}");
        JsonObject french = FormExport.jsonSchema(form(choice), Locale.FRENCH);
        assertThat(french.toJson()).contains("\"title\":\"Mode\"");
        assertThat(JsonValue.parse(french.toJson())).isEqualTo(french);
    }

    @Test
    void modelKindIsAPropertyWhereAConditionAsksForIt() {
        CredentialForm form = form(text("size").required().showOn(Condition.MODEL_TYPE, "llm"));

        assertThat(fits(form, "{\"__model_type\":\"llm\"}")).isFalse();
        assertThat(fits(form, "{\"__model_type\":\"llm\",\"size\":\"1\"}")).isTrue();
        assertThat(fits(form, "{\"__model_type\":\"tts\"}")).isTrue();
        assertThat(fits(form, "{\"__model_type\":\"text_to_speech\"}")).isFalse();
        assertThat(fits(form(text("size")), "{\"__model_type\":\"tts\"}")).isFalse();
    }

    @Test
    void hiddenSecretIsStillWriteOnly() {
        CredentialForm form = form(select("mode", "a"), secret("key").showOn("mode", "a"));

        assertThat(schema(form)
                        .object("properties")
                        .orElseThrow()
                        .object("key")
                        .orElseThrow()
                        .toJson())
                .isEqualTo("{\"writeOnly\":true,\"format\":\"password\"}");
    }

    @Test
    void schemaAgreesWithTheCheckOnRandomForms() {
        for (long seed = 0; seed < 3000; seed++) {
            RandomForms forms = new RandomForms(seed);
            CredentialForm form = forms.form();
            Map<String, Object> values = forms.values();

            assertThat(MiniSchema.fits(schema(form), JsonValue.fromJava(values)))
                    .as("seed %d: %s", seed, values)
                    .isEqualTo(parses(form, values));
        }
    }

    private static boolean parses(CredentialForm form, Map<String, Object> values) {
        try {
            CredentialValues.parse(form, values);
            return true;
        } catch (InvalidCredentialsException refused) {
            return false;
        }
    }

    private static boolean fits(CredentialForm form, String json) {
        return MiniSchema.fits(schema(form), JsonValue.parse(json));
    }

    private static JsonObject schema(CredentialForm form) {
        return FormExport.jsonSchema(form, Locale.ENGLISH);
    }
}
