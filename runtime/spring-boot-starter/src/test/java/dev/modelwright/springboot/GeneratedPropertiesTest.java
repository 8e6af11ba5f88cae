package dev.modelwright.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceProperties;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What the annotation processor generates for Spring Boot, of Xinference. */
final class GeneratedPropertiesTest {

    private static final String PREFIX = "modelwright.xinference.credentials";

    @Test
    void recordIsBoundAndBecomesCredentials() {
        XinferenceProperties properties = bind(Map.of(
                PREFIX + ".server-url", "http://127.0.0.1:9997",
                PREFIX + ".model-uid", "qwen",
                PREFIX + ".api-key", Contexts.CANARY,
                PREFIX + ".max-retries", "5"));
        XinferenceCredentials credentials = properties.toCredentials();
        assertThat(properties.serverUrl()).isEqualTo(URI.create("http://127.0.0.1:9997"));
        assertThat(credentials.modelUid()).isEqualTo("qwen");
        assertThat(credentials.maxRetries()).isEqualTo(5);
        assertThat(credentials.apiKey().map(secret -> secret.reveal())).contains(Contexts.CANARY);
        assertThat(properties.toString()).contains("qwen").doesNotContain(Contexts.CANARY);
    }

    @Test
    void whatIsNotSetIsLeftToTheForm() {
        XinferenceProperties properties =
                bind(Map.of(PREFIX + ".server-url", "http://127.0.0.1:9997", PREFIX + ".model-uid", "qwen"));
        assertThat(properties.toMap()).containsOnlyKeys("server_url", "model_uid");
        assertThat(properties.apiKey()).isNull();
    }

    @Test
    void everyFieldOfTheFormIsDescribedUnderTheNameThatTheStarterReads() throws IOException {
        CredentialForm form = XinferenceCredentials.FORM;
        List<String> described = described();
        assertThat(described).hasSameSizeAs(form.fields());
        form.variables()
                .forEach(variable -> assertThat(described)
                        .contains(PropertyNames.field(PropertyNames.credentialsOf("xinference"), variable)
                                .toString()));
    }

    private static List<String> described() throws IOException {
        ClassLoader loader = XinferenceProperties.class.getClassLoader();
        for (URL url : Collections.list(loader.getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream file = url.openStream()) {
                JsonObject metadata =
                        JsonValue.parse(file.readAllBytes()).asObject().orElseThrow();
                List<String> names = metadata.array("properties").orElseThrow().elements().stream()
                        .flatMap(property -> property.asObject().flatMap(one -> one.string("name")).stream())
                        .filter(name -> name.startsWith(PREFIX))
                        .toList();
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static XinferenceProperties bind(Map<String, String> values) {
        return Optional.ofNullable(new Binder(new MapConfigurationPropertySource(values))
                        .bind(PREFIX, XinferenceProperties.class)
                        .orElse(null))
                .orElseThrow();
    }
}
