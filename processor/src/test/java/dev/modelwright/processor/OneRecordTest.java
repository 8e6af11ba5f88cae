package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor that ships models and lets users name more, with the same fields for both. */
final class OneRecordTest {

    private static final String FIELDS = """
              credential_form_schemas:
                - variable: region
                  label: {en_US: Region}
                  type: select
                  required: true
                  options:
                    - {value: eu, label: {en_US: Europe}}
                    - {value: us, label: {en_US: America}}
            """;
    private static final String VENDOR = """
            provider: acme
            label: {en_US: Acme}
            supported_model_types: [llm]
            configurate_methods: [predefined-model, customizable-model]
            provider_credential_schema:
            """ + FIELDS + """
            model_credential_schema:
              model: {label: {en_US: Model}}
            """ + FIELDS;

    @Test
    void onlyRecordNestsItsChoices(@TempDir Path folder) {
        Project project = SmallVendor.ACME
                .source(Project.in(folder), "src/main/java", "acme.yaml")
                .write("src/main/resources/acme/acme.yaml", VENDOR);
        Compiled compiled = Compile.of(project).tolerant().run();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("acme/AcmeCredentials.java"))
                .contains("public record AcmeCredentials(", "public enum Region ");
    }
}
