package dev.modelwright.credential;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelNameField;
import dev.modelwright.schema.ValueFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A form in Dify's own shape. */
final class DifyForm {

    private static final String CHINESE = "zh_Hans";

    private DifyForm() {}

    static JsonObject of(CredentialForm form) {
        return JsonObject.builder()
                .put("credential_form_schemas", list(form.fields(), DifyForm::field))
                .build();
    }

    static JsonObject of(CredentialForm form, ModelNameField model) {
        JsonObject name = JsonObject.builder()
                .put("label", text(model.label()))
                .put("placeholder", orNull(model.placeholder().map(DifyForm::text)))
                .build();
        return JsonObject.builder()
                .put("model", name)
                .putAll(of(form).members())
                .build();
    }

    private static JsonObject field(CredentialField field) {
        JsonObject.Builder json = JsonObject.builder()
                .put("variable", field.variable())
                .put("label", text(field.label()))
                .put("type", field.type().wireName())
                .put("required", field.required())
                .put("default", orNull(field.defaultValue().map(JsonValue::of)))
                .put("options", list(field.options(), DifyForm::option))
                .put("placeholder", orNull(field.placeholder().map(DifyForm::text)))
                .put("max_length", field.maxLength())
                .put("show_on", list(field.showOn(), DifyForm::condition));
        field.help().ifPresent(help -> json.put("help", text(help)));
        field.helpUrl().ifPresent(url -> json.put("url", url));
        if (field.format() != ValueFormat.TEXT) {
            json.put("format", field.format().wireName());
        }
        return json.build();
    }

    private static JsonObject option(FieldOption option) {
        return JsonObject.builder()
                .put("label", text(option.label()))
                .put("value", option.value())
                .put("show_on", list(option.showOn(), DifyForm::condition))
                .build();
    }

    private static JsonObject condition(Condition condition) {
        return JsonObject.builder()
                .put("variable", condition.variable())
                .put("value", condition.value())
                .build();
    }

    private static JsonObject text(LocalizedText text) {
        JsonObject.Builder json = JsonObject.builder();
        text.texts().forEach(json::put);
        return json.put("en_US", text.english())
                .put(CHINESE, text.in(Locale.SIMPLIFIED_CHINESE))
                .build();
    }

    private static JsonValue orNull(Optional<? extends JsonValue> value) {
        return value.<JsonValue>map(Function.identity()).orElse(JsonNull.NULL);
    }

    private static <T> JsonArray list(List<T> values, Function<T, JsonObject> written) {
        return JsonArray.of(values.stream().map(written).toList());
    }
}
