package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelNameField;
import dev.modelwright.schema.ValueFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifyFormTest {

    private static final String HOSTILE = "\"</script>\\\u0000\u2028\n${x} \ud83d\ude00 */";

    @Test
    void fieldHasDifysKeys() {
        assertThat(FormExport.dify(form(secret("key").required())).toJson())
                .isEqualTo("{\"credential_form_schemas\":[{\"variable\":\"key\","
                        + "\"label\":{\"en_US\":\"Label of key\",\"zh_Hans\":\"Label of key\"},\"type\":\"secret-input\","
                        + "\"required\":true,\"default\":null,\"options\":[],\"placeholder\":null,\"max_length\":0,"
                        + "\"show_on\":[]}]}");
    }

    @Test
    void modelFormAsksForTheNameFirst() {
        ModelNameField name = new ModelNameField(both("Name"), Optional.empty());

        assertThat(FormExport.dify(form(), name).toJson())
                .isEqualTo("{\"model\":{\"label\":{\"en_US\":\"Name\",\"zh_Hans\":\"Name!\"},\"placeholder\":null},"
                        + "\"credential_form_schemas\":[]}");
        assertThat(FormExport.dify(form(), new ModelNameField(both("Name"), Optional.of(both("x"))))
                        .object("model")
                        .orElseThrow()
                        .object("placeholder")
                        .orElseThrow()
                        .string("zh_Hans"))
                .contains("x!");
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void everyTypeSurvivesARoundTripWithHostileTexts(FieldType type) {
        for (ValueFormat format : ValueFormat.values()) {
            CredentialForm form = form(everything(type).format(format));

            assertThat(read(JsonValue.parse(FormExport.dify(form).toJson()))).isEqualTo(form);
        }
    }

    @Test
    void blankTranslationCountsAsMissing() {
        CredentialField.Builder field = CredentialField.builder(
                "x",
                FieldType.TEXT_INPUT,
                LocalizedText.of("X").with("zh_Hans", " ").with("ja_JP", "Y"));

        assertThat(FormExport.dify(form(field)).toJson())
                .contains("\"label\":{\"en_US\":\"X\",\"zh_Hans\":\"X\",\"ja_JP\":\"Y\"}");
    }

    private static CredentialField.Builder everything(FieldType type) {
        return CredentialField.builder(HOSTILE, type, both(HOSTILE))
                .required()
                .defaultValue(HOSTILE)
                .option(new FieldOption(HOSTILE, both(HOSTILE), List.of(new Condition(HOSTILE, HOSTILE))))
                .option(FieldOption.of("", both("")))
                .placeholder(both(HOSTILE))
                .help(both(HOSTILE))
                .helpUrl(HOSTILE)
                .maxLength(7)
                .showOn(HOSTILE, HOSTILE)
                .showOn("b", "");
    }

    private static LocalizedText both(String text) {
        return LocalizedText.of(text).with("zh_Hans", text + "!");
    }

    private static CredentialForm read(JsonValue json) {
        return new CredentialForm(list(json.asObject().orElseThrow(), "credential_form_schemas", DifyFormTest::field));
    }

    private static CredentialField field(JsonObject json) {
        return new CredentialField(
                json.string("variable").orElseThrow(),
                text(json.object("label").orElseThrow()),
                named(
                        FieldType.values(),
                        FieldType::wireName,
                        json.string("type").orElseThrow()),
                named(
                        ValueFormat.values(),
                        ValueFormat::wireName,
                        json.string("format").orElse("text")),
                json.get("required").flatMap(JsonValue::asBoolean).orElseThrow(),
                json.string("default"),
                list(json, "options", DifyFormTest::option),
                json.object("placeholder").map(DifyFormTest::text),
                json.object("help").map(DifyFormTest::text),
                json.string("url"),
                (int) json.integer("max_length").orElseThrow(),
                list(json, "show_on", DifyFormTest::condition));
    }

    private static FieldOption option(JsonObject json) {
        return new FieldOption(
                json.string("value").orElseThrow(),
                text(json.object("label").orElseThrow()),
                list(json, "show_on", DifyFormTest::condition));
    }

    private static Condition condition(JsonObject json) {
        return new Condition(
                json.string("variable").orElseThrow(), json.string("value").orElseThrow());
    }

    private static LocalizedText text(JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.members()
                .forEach((language, text) -> texts.put(language, text.asString().orElseThrow()));
        return new LocalizedText(texts);
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> read) {
        JsonArray array = json.array(name).orElseThrow();
        return array.elements().stream()
                .map(element -> read.apply(element.asObject().orElseThrow()))
                .toList();
    }

    private static <T> T named(T[] values, Function<T, String> name, String wanted) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
