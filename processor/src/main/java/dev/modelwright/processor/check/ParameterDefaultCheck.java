package dev.modelwright.processor.check;

import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.processor.schema.Words;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;

/** The default of a parameter must have its type and be one of its options; a required parameter should have one. */
final class ParameterDefaultCheck implements SchemaCheck {

    private static final String KEY = "default";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Rules.each(provider, rule -> {
            if (rule.isSound("type", "use_template", KEY)) {
                check(rule, diagnostics);
            }
        });
    }

    private static void check(LocatedRule located, Diagnostics diagnostics) {
        ParameterRule rule = located.rule();
        rule.defaultValue().ifPresent(value -> {
            if (!fits(rule.type(), value)) {
                reportType(located, value, diagnostics);
            } else {
                value.asString().ifPresent(text -> checkOption(located, text, diagnostics));
            }
        });
        if (rule.required() && rule.defaultValue().isEmpty()) {
            diagnostics.report(
                    ParameterCode.REQUIRED_WITHOUT_DEFAULT,
                    located.at("required").location(),
                    Rules.name(located));
        }
    }

    private static boolean fits(ParameterType type, JsonValue value) {
        return switch (type) {
            case FLOAT, INT -> value.asNumber().isPresent();
            case STRING, TEXT -> value.asString().isPresent();
            case BOOLEAN -> value.asBoolean().isPresent();
        };
    }

    private static void checkOption(LocatedRule located, String text, Diagnostics diagnostics) {
        ParameterRule rule = located.rule();
        boolean closed = !rule.options().isEmpty() && located.isSound("options");
        if (closed && !rule.options().contains(text)) {
            diagnostics.report(
                    FormCode.DEFAULT_NOT_AN_OPTION,
                    Rules.place(located, KEY, "options").location(),
                    Rules.name(located),
                    Words.list(rule.options()),
                    Visible.value(text),
                    NearNames.hint(text, rule.options()));
        }
    }

    private static void reportType(LocatedRule located, JsonValue value, Diagnostics diagnostics) {
        ParameterType type = located.rule().type();
        diagnostics.report(
                ParameterCode.DEFAULT_TYPE,
                Rules.place(located, KEY, "type").location(),
                Rules.name(located),
                describe(type),
                type.wireName(),
                Visible.value(value.asString().orElseGet(value::toJson)),
                remedy(type, value));
    }

    private static String describe(ParameterType type) {
        return switch (type) {
            case FLOAT, INT -> "a number";
            case STRING, TEXT -> "a text";
            case BOOLEAN -> "`true` or `false`";
        };
    }

    private static String remedy(ParameterType type, JsonValue value) {
        if (value.asString().isEmpty()) {
            return type.isNumeric() || type == ParameterType.BOOLEAN ? "" : " Put it in quotes.";
        }
        return type.isNumeric() || type == ParameterType.BOOLEAN ? " Write it without quotes." : "";
    }
}
