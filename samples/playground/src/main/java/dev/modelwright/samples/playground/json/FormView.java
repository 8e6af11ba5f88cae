package dev.modelwright.samples.playground.json;

import dev.modelwright.credential.FieldState;
import dev.modelwright.credential.FormState;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import java.util.List;
import java.util.Optional;

/** Writes credential forms. */
public final class FormView {

    private FormView() {}

    /** Returns a form as it is declared. */
    public static JsonObject of(CredentialForm form) {
        return JsonObject.builder()
                .put(
                        "fields",
                        JsonArray.of(form.fields().stream()
                                .map(field -> field(field, field.options(), field.required(), field.defaultValue()))
                                .toList()))
                .build();
    }

    /** Returns the fields that a form shows now. */
    public static JsonArray fields(FormState state) {
        return JsonArray.of(state.fields().stream().map(FormView::field).toList());
    }

    private static JsonObject field(FieldState state) {
        return field(state.field(), state.options(), state.required(), state.defaultValue());
    }

    private static JsonObject field(
            CredentialField field, List<FieldOption> options, boolean required, Optional<String> defaultValue) {
        JsonObject.Builder json = JsonObject.builder()
                .put("variable", field.variable())
                .put("label", Texts.of(field.label()))
                .put("type", field.type().wireName())
                .put("format", field.format().wireName())
                .put("required", required)
                .put("maxLength", field.maxLength());
        defaultValue.ifPresent(value -> json.put("default", value));
        field.help().ifPresent(help -> json.put("help", Texts.of(help)));
        field.helpUrl().ifPresent(url -> json.put("helpUrl", url));
        field.placeholder().ifPresent(placeholder -> json.put("placeholder", Texts.of(placeholder)));
        return json.put(
                        "options",
                        JsonArray.of(options.stream().map(FormView::option).toList()))
                .put("showOn", conditions(field.showOn()))
                .build();
    }

    private static JsonObject option(FieldOption option) {
        return JsonObject.builder()
                .put("value", option.value())
                .put("label", Texts.of(option.label()))
                .put("showOn", conditions(option.showOn()))
                .build();
    }

    private static JsonArray conditions(List<Condition> conditions) {
        return JsonArray.of(conditions.stream()
                .map(condition -> JsonObject.builder()
                        .put("variable", condition.variable())
                        .put("value", condition.value())
                        .build())
                .toList());
    }
}
