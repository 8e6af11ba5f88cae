package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.processor.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Variables and parameters are written like {@code top_p}, so that one name fits the models of many vendors. */
final class NameStyleCheck implements SchemaCheck {

    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form.of(provider).forEach(form -> checkFields(form.fields(), diagnostics));
        Rules.lists(provider).forEach(rules -> checkRules(rules, diagnostics));
    }

    private static void checkFields(List<LocatedField> fields, Diagnostics diagnostics) {
        Set<String> names =
                fields.stream().map(field -> field.field().variable()).collect(Collectors.toSet());
        for (LocatedField field : fields) {
            if (field.isSound("variable")) {
                check("Variable", field.field().variable(), names, field.at("variable"), diagnostics);
            }
        }
    }

    private static void checkRules(List<LocatedRule> rules, Diagnostics diagnostics) {
        Set<String> names = rules.stream().map(rule -> rule.rule().name()).collect(Collectors.toSet());
        for (LocatedRule rule : rules) {
            if (rule.isSound("name")) {
                check("Parameter", rule.rule().name(), names, rule.at("name"), diagnostics);
            }
        }
    }

    private static void check(String subject, String name, Set<String> taken, YamlNode place, Diagnostics diagnostics) {
        if (SNAKE_CASE.matcher(name).matches()) {
            return;
        }
        String better = snakeCase(name);
        if (SNAKE_CASE.matcher(better).matches() && !taken.contains(better)) {
            diagnostics.note(HintCode.NAME_STYLE, place.location(), subject, Visible.value(name), better);
        }
    }

    /** Returns the name in snake case; it cannot be, when the result is taken or empty. */
    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_|_$", "")
                .toLowerCase(Locale.ROOT);
    }
}
