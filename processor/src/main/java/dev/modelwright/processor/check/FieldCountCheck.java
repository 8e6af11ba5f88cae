package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.List;

/** Dify's daemon refuses forms, choices and conditions beyond a size. */
final class FieldCountCheck implements SchemaCheck {

    private static final int MOST_FIELDS = 32;
    private static final int MOST_OPTIONS = 128;
    private static final int MOST_CONDITIONS = 16;
    private static final String FIELDS = "credential_form_schemas";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (String key : List.of("provider_credential_schema", "model_credential_schema")) {
            check(Places.at(provider.at(key), FIELDS), "fields", MOST_FIELDS, diagnostics);
        }
        Form.of(provider).forEach(form -> form.fields().forEach(field -> checkField(field, diagnostics)));
    }

    private static void checkField(LocatedField field, Diagnostics diagnostics) {
        check(field.at("options"), "options", MOST_OPTIONS, diagnostics);
        check(field.at("show_on"), "conditions", MOST_CONDITIONS, diagnostics);
    }

    private static void check(YamlNode node, String what, int most, Diagnostics diagnostics) {
        if (node instanceof YamlSequence list && list.elements().size() > most) {
            diagnostics.report(
                    FormCode.TOO_MANY_FIELDS,
                    list.location(),
                    most,
                    what,
                    list.elements().size());
        }
    }
}
