package dev.modelwright.processor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of a vendor file, of which a test writes only what it is about. Not thread-safe. */
final class Vendor {

    private final String kinds;
    private final String methods;
    private final Map<String, List<String>> rules = new LinkedHashMap<>();
    private final Map<String, List<String>> facts = new LinkedHashMap<>();
    private final List<String> providerFields = new ArrayList<>();
    private final List<String> modelFields = new ArrayList<>();

    private Vendor(String methods, String... kinds) {
        this.methods = methods;
        this.kinds = String.join(", ", kinds);
    }

    /** Starts a vendor that ships models, and whose users name none. */
    static Vendor predefined(String... kinds) {
        return new Vendor("predefined-model", kinds);
    }

    /** Starts a vendor whose users name their models. */
    static Vendor customizable(String... kinds) {
        return new Vendor("customizable-model", kinds);
    }

    /** Starts a vendor that ships models, and whose users name more. */
    static Vendor both(String... kinds) {
        return new Vendor("predefined-model, customizable-model", kinds);
    }

    /** Adds a field that the predefined models are called with; {@code keys} are those beside variable and label. */
    Vendor providerField(String variable, String keys) {
        providerFields.add(declared(variable, keys));
        return this;
    }

    /** Adds a field that users give for a model that they name. */
    Vendor modelField(String variable, String keys) {
        modelFields.add(declared(variable, keys));
        return this;
    }

    /** Adds a field to both forms. */
    Vendor field(String variable, String keys) {
        return providerField(variable, keys).modelField(variable, keys);
    }

    /** Adds a parameter of all customizable models of the section. */
    Vendor rule(String section, String name, String keys) {
        rules.computeIfAbsent(section, kind -> new ArrayList<>()).add("{name: " + name + ", " + keys + "}");
        return this;
    }

    /** Adds a key to a section, as {@code predefined: [a.yaml]}. */
    Vendor section(String section, String line) {
        facts.computeIfAbsent(section, kind -> new ArrayList<>()).add(line);
        return this;
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder("provider: acme\nlabel: {en_US: Acme}\n");
        yaml.append("supported_model_types: [").append(kinds).append("]\n");
        yaml.append("configurate_methods: [").append(methods).append("]\n");
        if (methods.contains("predefined")) {
            yaml.append("provider_credential_schema:\n");
            list(yaml, "  ", "credential_form_schemas", providerFields);
        }
        if (methods.contains("customizable")) {
            yaml.append("model_credential_schema:\n  model: {label: {en_US: Model}}\n");
            list(yaml, "  ", "credential_form_schemas", modelFields);
        }
        return sections(yaml).toString();
    }

    private StringBuilder sections(StringBuilder yaml) {
        List<String> sections = new ArrayList<>(facts.keySet());
        rules.keySet().stream().filter(name -> !facts.containsKey(name)).forEach(sections::add);
        if (!sections.isEmpty()) {
            yaml.append("models:\n");
        }
        for (String section : sections) {
            yaml.append("  ").append(section).append(":\n");
            facts.getOrDefault(section, List.of())
                    .forEach(line -> yaml.append("    ").append(line).append('\n'));
            if (rules.containsKey(section)) {
                yaml.append("    customizable:\n");
                list(yaml, "      ", "parameter_rules", rules.getOrDefault(section, List.of()));
            }
        }
        return yaml;
    }

    private static void list(StringBuilder yaml, String indent, String key, List<String> elements) {
        yaml.append(indent).append(key).append(elements.isEmpty() ? ": []\n" : ":\n");
        elements.forEach(
                element -> yaml.append(indent).append("  - ").append(element).append('\n'));
    }

    private static String declared(String variable, String keys) {
        return "{variable: " + variable + ", label: {en_US: The " + variable + "}, " + keys + "}";
    }
}
