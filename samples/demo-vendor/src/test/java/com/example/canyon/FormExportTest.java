package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.canyon.CanyonCredentials.Provider;
import dev.modelwright.credential.FormExport;
import dev.modelwright.credential.SecretResolver;
import dev.modelwright.json.JsonObject;
import dev.modelwright.schema.CredentialForm;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormExportTest {

    private final CredentialForm modelForm =
            Callers.byName().schema().modelForm().orElseThrow();

    @Test
    void jsonSchemaSpeaksTheReadersLanguageAndKeepsConditions() {
        JsonObject schema = FormExport.jsonSchema(Provider.FORM, Locale.SIMPLIFIED_CHINESE);

        assertThat(schema.object("properties").flatMap(fields -> fields.object("api_key")))
                .get()
                .extracting(field -> field.string("title").orElseThrow())
                .isEqualTo("API 密钥");
        assertThat(schema.array("required")).hasToString("Optional[[\"api_key\"]]");
        assertThat(schema.array("allOf").orElseThrow().toJson())
                .contains("{\"billing\":{\"not\":{\"const\":\"stamps\"}}}")
                .contains("\"required\":[\"purchase_order\"]");
    }

    @Test
    void difysFormHasTheFieldsOfTheFile() {
        assertThat(FormExport.dify(modelForm).toJson())
                .contains("\"variable\":\"first_seed\"")
                .contains("\"show_on\":[{\"variable\":\"__model_type\",\"value\":\"llm\"},"
                        + "{\"variable\":\"order\",\"value\":\"shuffled\"}]");
    }

    @Test
    void keyMayBeAReference() {
        SecretResolver environment = SecretResolver.environment(Map.of("CANYON_KEY", Callers.KEY)::get);

        assertThat(Provider.parse(environment.resolving(Map.of("api_key", "env:CANYON_KEY"))))
                .isEqualTo(Callers.shipped());
    }
}
