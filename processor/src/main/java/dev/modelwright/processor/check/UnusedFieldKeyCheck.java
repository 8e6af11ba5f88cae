package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.schema.FieldType;

/** Keys of a credential field that nobody sees the effect of. */
final class UnusedFieldKeyCheck implements SchemaCheck {

    private static final String DEFAULT = "default";
    private static final String PLACEHOLDER = "placeholder";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (Form form : Form.of(provider)) {
            form.fields().forEach(field -> {
                checkDefault(field, diagnostics);
                checkPlaceholder(field, diagnostics);
            });
        }
    }

    private static void checkDefault(LocatedField located, Diagnostics diagnostics) {
        boolean empty = located.at(DEFAULT) instanceof YamlScalar text
                && !text.isNull()
                && text.text().isBlank();
        if (empty && located.isSound("variable", DEFAULT)) {
            diagnostics.note(
                    HintCode.EMPTY_DEFAULT,
                    located.at(DEFAULT).location(),
                    Visible.value(located.field().variable()));
        }
    }

    private static void checkPlaceholder(LocatedField located, Diagnostics diagnostics) {
        FieldType type = located.field().type();
        boolean unused = type == FieldType.RADIO || type == FieldType.SWITCH;
        if (unused && located.isSound("variable", "type", PLACEHOLDER)) {
            located.node()
                    .entry(PLACEHOLDER)
                    .filter(entry -> !entry.value().isNull())
                    .ifPresent(entry -> diagnostics.note(
                            HintCode.UNUSED_PLACEHOLDER,
                            entry.key().location(),
                            Visible.value(located.field().variable()),
                            type.wireName()));
        }
    }
}
