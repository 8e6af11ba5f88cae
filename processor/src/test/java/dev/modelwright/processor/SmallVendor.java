package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The smallest vendor: an interface and a file. The file's label is its own path, which tells which of several was read.
 *
 * @param packageName the interface's package, empty for the unnamed one
 */
record SmallVendor(String packageName, String name) {

    static final SmallVendor ACME = new SmallVendor("acme", "Acme");

    /** Writes the interface below a source root; it names the file as given. */
    Project source(Project project, String root, String file) {
        String packageLine = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
        return project.write(
                root + (root.isEmpty() ? "" : "/") + path(name + ".java"),
                packageLine + "\nimport dev.modelwright.annotation.Provider;\n\n@Provider(value = \"" + file
                        + "\", schemaOnly = true)\npublic interface " + name + " {}\n");
    }

    /** Writes a vendor file. */
    Project yaml(Project project, String file) {
        return project.write(
                file,
                "provider: " + name.toLowerCase(Locale.ROOT) + "\nlabel:\n  en_US: \"" + file
                        + "\"\nsupported_model_types: [llm]\n"
                        + "configurate_methods: [customizable-model]\nmodel_credential_schema:\n"
                        + "  model:\n    label:\n      en_US: Model\n  credential_form_schemas: []\n");
    }

    /** Fails unless the provider was generated, once, from this file. */
    void assertReadFrom(Project project, String file) {
        List<Path> generated = project.find("", path(name + "Provider.java"));
        assertThat(generated).hasSize(1);
        assertThat(Project.text(generated.get(0)))
                .contains("LocalizedText label = LocalizedText.of(\"" + file + "\");");
        assertThat(project.find("", "modelwright-probe")).isEmpty();
    }

    /** Returns the path of a file of the vendor's package below a root. */
    String path(String file) {
        return packageName.isEmpty() ? file : packageName.replace('.', '/') + "/" + file;
    }
}
