package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Variables and parameters are written like {@code top_p}, so that one name fits the models of many vendors. */
final class NameStyleCheck implements SchemaCheck {

    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (Form form : Form.of(provider)) {
            form.fields().stream()
                    .filter(field -> field.isSound("variable"))
                    .forEach(field -> check("Variable", field.field().variable(), field.at("variable"), diagnostics));
        }
        Rules.each(provider, rule -> {
            if (rule.isSound("name")) {
                check("Parameter", rule.rule().name(), rule.at("name"), diagnostics);
            }
        });
    }

    private static void check(String subject, String name, YamlNode place, Diagnostics diagnostics) {
        if (!SNAKE_CASE.matcher(name).matches()) {
            diagnostics.note(HintCode.NAME_STYLE, place.location(), subject, Visible.value(name), hint(name));
        }
    }

    private static String hint(String name) {
        String near = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_|_$", "")
                .toLowerCase(Locale.ROOT);
        return SNAKE_CASE.matcher(near).matches() ? " Did you mean " + Visible.value(near) + "?" : "";
    }
}
