package dev.modelwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A project of somebody who uses the plugin.
 *
 * @param folder where its POM is
 */
record UserProject(Path folder) {

    /** The version of the compiler plugin that compiles this build. */
    static final String COMPILER = System.getProperty("modelwright.compilerVersion");

    /** What the compiler plugin says when it does nothing. */
    static final String UP_TO_DATE = "Nothing to compile";

    private static final String YAML = "src/main/resources/acme/acme.yaml";

    /** Creates a project with one vendor. */
    static UserProject create(Path folder, String compilerVersion) throws IOException {
        UserProject project = new UserProject(folder);
        // Version 4 of the compiler plugin looks for it.
        Files.createDirectories(folder.resolve(".mvn"));
        project.write("pom.xml", Poms.jar(folder.getFileName().toString(), compilerVersion));
        project.write("src/main/java/acme/Acme.java", """
                package acme;

                @dev.modelwright.annotation.Provider(value = "acme.yaml", schemaOnly = true)
                public interface Acme {}
                """);
        project.write("src/main/java/acme/Plain.java", "package acme;\n\nfinal class Plain {}\n");
        project.vendor("server_url");
        return project;
    }

    /** Writes the vendor file, with one field. */
    void vendor(String field) throws IOException {
        vendor(YAML, field);
    }

    /** Writes the vendor file, with one error. */
    void brokenVendor() throws IOException {
        write(YAML, brokenYaml());
    }

    static String brokenYaml() {
        return vendorYaml("server_url").replace("text-input", "text_input");
    }

    void vendor(String name, String field) throws IOException {
        write(name, vendorYaml(field));
    }

    static String vendorYaml(String field) {
        return """
                provider: acme
                label:
                  en_US: Acme
                supported_model_types: [llm]
                configurate_methods: [customizable-model]
                model_credential_schema:
                  model:
                    label:
                      en_US: Model
                  credential_form_schemas:
                    - variable: %s
                      type: text-input
                      required: true
                      label:
                        en_US: Field
                """.formatted(field);
    }

    void renameVendor(String name) throws IOException {
        Files.move(folder.resolve(YAML), folder.resolve(YAML).resolveSibling(name));
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Returns the credentials that were generated last. */
    String credentials() throws IOException {
        return Files.readString(folder.resolve("target/generated-sources/annotations/acme/AcmeCredentials.java"));
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }
}
