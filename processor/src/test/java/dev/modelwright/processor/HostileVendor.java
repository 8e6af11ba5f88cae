package dev.modelwright.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A vendor file of any texts, and every text in it in the order of the file. Not thread-safe. */
final class HostileVendor {

    private final StringBuilder fields = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();
    private final List<String> ofFields = new ArrayList<>();
    private final List<String> ofRules = new ArrayList<>();
    private String label = "Hostile";

    HostileVendor label(String text) {
        label = text;
        return this;
    }

    HostileVendor field(String variable, String text) {
        fields.append("    - variable: ").append(quoted(variable, ofFields)).append("\n      type: text-input\n");
        fields.append("      required: false\n");
        localized("      ", "label", text, fields, ofFields);
        localized("      ", "placeholder", text, fields, ofFields);
        localized("      ", "help", text, fields, ofFields);
        fields.append("      default: ").append(quoted(text, ofFields)).append('\n');
        return this;
    }

    /** Adds a field of any keys, which are given below {@code variable} and {@code label}. */
    HostileVendor field(String variable, List<String> keys) {
        fields.append("    - variable: ").append(quoted(variable, ofFields)).append('\n');
        localized("      ", "label", variable, fields, ofFields);
        keys.forEach(key -> fields.append("      ").append(key).append('\n'));
        return this;
    }

    HostileVendor choice(String variable, List<String> values) {
        field(variable, List.of("type: select", "required: false", "options:"));
        for (String value : values) {
            fields.append("        - value: ").append(quoted(value, ofFields)).append('\n');
            localized("          ", "label", value.isBlank() ? "Blank" : value, fields, ofFields);
        }
        return this;
    }

    HostileVendor rule(String name, String text) {
        rules.append("        - name: ").append(quoted(name, ofRules)).append("\n          type: text\n");
        localized("          ", "label", text, rules, ofRules);
        localized("          ", "help", text, rules, ofRules);
        rules.append("          default: ").append(quoted(text, ofRules)).append('\n');
        return this;
    }

    /** Adds a rule of any keys, which are given below {@code name} and {@code label}. */
    HostileVendor rule(String name, List<String> keys) {
        rules.append("        - name: ").append(quoted(name, ofRules)).append('\n');
        localized("          ", "label", name, rules, ofRules);
        keys.forEach(key -> rules.append("          ").append(key).append('\n'));
        return this;
    }

    HostileVendor choiceRule(String name, List<String> values) {
        rules.append("        - name: ").append(quoted(name, ofRules)).append("\n          type: string\n");
        localized("          ", "label", name, rules, ofRules);
        String options = values.stream().map(value -> quoted(value, ofRules)).collect(Collectors.joining(", "));
        rules.append("          options: [").append(options).append("]\n");
        return this;
    }

    /** Returns every text as {@code ReadBack} tells it. */
    List<String> told() {
        List<String> texts = new ArrayList<>(List.of(label));
        texts.addAll(ofFields);
        texts.addAll(ofRules);
        return texts.stream()
                .map(text -> text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" ")))
                .toList();
    }

    String yaml() {
        return "provider: hostile\nlabel:\n  en_US: " + quoted(label, new ArrayList<>())
                + "\nsupported_model_types:\n  - llm\nconfigurate_methods:\n  - customizable-model\n"
                + "model_credential_schema:\n  model:\n    label:\n      en_US: Model\n  credential_form_schemas:"
                + (fields.isEmpty() ? " []\n" : "\n" + fields)
                + (rules.isEmpty() ? "" : "models:\n  llm:\n    customizable:\n      parameter_rules:\n" + rules);
    }

    private static void localized(String indent, String key, String text, StringBuilder yaml, List<String> texts) {
        yaml.append(indent).append(key).append(":\n").append(indent).append("  en_US: ");
        yaml.append(quoted(text, texts)).append('\n');
    }

    private static String quoted(String text, List<String> texts) {
        texts.add(text);
        return quoted(text);
    }

    /** Returns a text as YAML, in double quotes. */
    static String quoted(String text) {
        String escaped = text.codePoints().mapToObj(HostileVendor::escaped).collect(Collectors.joining());
        return "\"" + escaped + "\"";
    }

    private static String escaped(int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            return "\\" + Character.toString(codePoint);
        }
        return codePoint >= ' ' && codePoint <= '~' || Character.isLetter(codePoint)
                ? Character.toString(codePoint)
                : String.format(codePoint > 0xffff ? "\\U%08x" : "\\u%04x", codePoint);
    }
}
