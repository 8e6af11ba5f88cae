package dev.modelwright.credential;

import dev.modelwright.json.JsonObject;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelNameField;
import java.util.Locale;

/** Writes forms for user interfaces. {@link JsonObject#toJson} gives the text. */
public final class FormExport {

    private FormExport() {}

    /**
     * Returns a vendor's own form as Dify's interface delivers it, {@code {"credential_form_schemas": [...]}}. As there, a
     * missing {@code zh_Hans} is filled with the English text. A field's {@code format}, {@code help} and {@code url} are
     * left out when it has none.
     */
    public static JsonObject dify(CredentialForm form) {
        return DifyForm.of(form);
    }

    /** Returns the form of a customizable model as Dify's interface delivers it; {@code model} asks for the name. */
    public static JsonObject dify(CredentialForm form, ModelNameField model) {
        return DifyForm.of(form, model);
    }

    /**
     * Returns a JSON Schema (draft 2020-12) of the values that the form takes, each in the JSON type of the field's format.
     * Secrets are write-only passwords; fields and options that depend on others are conditions in {@code allOf}. Stricter
     * than the check of credentials in one point: texts stand for texts alone, not for numbers or booleans.
     *
     * @param locale the language of titles and descriptions, English where the vendor has no such translation
     */
    public static JsonObject jsonSchema(CredentialForm form, Locale locale) {
        return new SchemaExport(form, locale).schema();
    }
}
