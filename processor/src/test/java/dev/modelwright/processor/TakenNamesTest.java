package dev.modelwright.processor;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Variables, parameters and options that are called what Java or generated code calls something else. */
final class TakenNamesTest {

    private static final Path PROGRAM = Path.of("src", "test", "resources", "programs", "hostile");
    private static final List<String> NAMES = List.of(
            "class",
            "record",
            "yield",
            "sealed",
            "permits",
            "var",
            "int",
            "true",
            "null",
            "default",
            "enum",
            "this",
            "toString",
            "hash_code",
            "equals",
            "get_class",
            "notify_all",
            "clone",
            "finalize",
            "wait",
            "builder",
            "build",
            "values",
            "of",
            "parse",
            "from",
            "to_map",
            "to_builder",
            "to_model",
            "given",
            "extra",
            "form",
            "string",
            "optional",
            "map",
            "steps",
            "object",
            "list",
            "URI",
            "secret",
            "objects",
            "collections",
            "linked_hash_map",
            "credential_field",
            "credential_form",
            "credential_values",
            "localized_text",
            "field_type",
            "condition",
            "override",
            "generated",
            "setting",
            "parameter_rule",
            "json_value",
            "illegal_argument_exception",
            "needs_url",
            "url",
            "url_field",
            "url_field_2",
            "url_choice",
            "needs_url_choice",
            "string_choice",
            "builder_choice",
            "choice",
            "java",
            "javax",
            "dev",
            "acme",
            "hostile",
            "hostile_credentials",
            "hostile_provider",
            "hostile_llm_parameters",
            "provider",
            "model",
            "llm",
            "3d",
            "value",
            "change",
            "rules",
            "rule",
            "include_url",
            "included",
            "label",
            "help",
            "placeholder",
            "other",
            "that",
            "constant",
            "credentials",
            "ID",
            "duration",
            "boolean",
            "integer",
            "long",
            "double",
            "math");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("shapes")
    void everyTypeOfFieldCanHaveEveryName(List<String> keys) {
        HostileVendor vendor = new HostileVendor().field("switch", List.of("type: switch", "required: false"));
        NAMES.forEach(name -> vendor.field(name, keys));
        compile(vendor);
    }

    static List<List<String>> shapes() {
        String options = "options: [{value: a, label: {en_US: A}}, {value: b, label: {en_US: B}}]";
        return List.of(
                List.of("type: text-input", "required: true"),
                List.of("type: text-input", "required: true", "format: uri"),
                List.of("type: secret-input", "required: false"),
                List.of("type: select", "required: true", options),
                List.of("type: select", "required: false", options),
                List.of("type: switch", "required: false"),
                List.of("type: text-input", "required: false", "format: duration-seconds", "default: \"5\""),
                List.of("type: text-input", "required: true", "show_on: [{variable: switch, value: \"true\"}]"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeOfParameterCanHaveEveryName(String type) {
        HostileVendor vendor = new HostileVendor();
        NAMES.forEach(name -> vendor.rule(name, List.of("type: " + type, "optional: true")));
        compile(vendor);
    }

    static List<String> types() {
        return List.of("float", "int", "boolean", "text", "string", "string\n          options: [a, b]");
    }

    @ParameterizedTest
    @MethodSource("optionValues")
    void everyNameCanBeAnOption(List<String> values) {
        compile(new HostileVendor().choice("field", values).choiceRule("parameter", values));
    }

    static List<List<String>> optionValues() {
        return List.of(
                NAMES,
                List.of("value", "VALUE", "Value", "v-alue", "V_ALUE", "V_ALUE_2", "v-alue-2"),
                List.of("1", "2", "01", "-1", "+1", "1.0"),
                List.of("", " ", "\u4e2d", "\u6587", "OPTION_1", "option 3"),
                List.of("String", "of", "valueOf", "values", "ordinal", "$VALUES", "$values"));
    }

    private void compile(HostileVendor vendor) {
        Project project =
                Project.in(folder).copy(PROGRAM).write("src/main/resources/hostile/hostile.yaml", vendor.yaml());
        project.delete("src/main/java/hostile/ReadBack.java");
        Compile.of(project).option(Compile.NO_LINT).run().clean();
    }
}
