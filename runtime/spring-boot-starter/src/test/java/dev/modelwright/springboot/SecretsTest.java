package dev.modelwright.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.registry.ModelProviders;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.context.properties.ConfigurationPropertiesReportEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.env.EnvironmentEndpointAutoConfiguration;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

final class SecretsTest {

    private static ApplicationContextRunner showingEverything() {
        return Contexts.two()
                .withConfiguration(AutoConfigurations.of(
                        EnvironmentEndpointAutoConfiguration.class,
                        ConfigurationPropertiesReportEndpointAutoConfiguration.class))
                .withPropertyValues(
                        "management.endpoints.web.exposure.include=*",
                        "management.endpoints.jmx.exposure.include=*",
                        "management.endpoint.env.show-values=always",
                        "management.endpoint.configprops.show-values=always",
                        "modelwright.models.chat.credentials.api-key=" + Contexts.CANARY);
    }

    @Test
    void environmentEndpointShowsAddressesAndNoSecret() {
        showingEverything().run(context -> {
            EnvironmentEndpoint endpoint = context.getBean(EnvironmentEndpoint.class);
            String shown = endpoint.environment("modelwright.*").getPropertySources().stream()
                    .flatMap(source -> source.getProperties().entrySet().stream())
                    .map(entry -> entry.getKey() + "=" + entry.getValue().getValue())
                    .toList()
                    .toString();
            assertThat(shown)
                    .contains("http://127.0.0.1:1")
                    .contains("api-key=******")
                    .doesNotContain(Contexts.CANARY);
        });
    }

    @Test
    void endpointOfBoundPropertiesShowsNoSecret() {
        showingEverything().run(context -> {
            String shown = context
                    .getBean(ConfigurationPropertiesReportEndpoint.class)
                    .configurationProperties()
                    .getContexts()
                    .values()
                    .stream()
                    .flatMap(beans -> beans.getBeans().values().stream())
                    .map(bean -> bean.getProperties() + " " + bean.getInputs())
                    .toList()
                    .toString();
            assertThat(shown).contains("qwen").doesNotContain(Contexts.CANARY);
        });
    }

    @Test
    void nothingThatHoldsSecretsPrintsThem() {
        Contexts.two()
                .run(context -> assertThat(List.of(
                                        context.getBean(ModelwrightProperties.class),
                                        context.getBean(Settings.class),
                                        context.getBean(ConfiguredModels.class).all())
                                .toString())
                        .doesNotContain(Contexts.CANARY));
    }

    @Test
    void whatNoFormHasAFieldForIsSecret() {
        SecretNames names = SecretNames.of(ModelProviders.load());
        assertThat(names.isSecret("modelwright.xinference.credentials.api-key")).isTrue();
        assertThat(names.isSecret("MODELWRIGHT_MODELS_CHAT_CREDENTIALS_APIKEY")).isTrue();
        assertThat(names.isSecret("modelwright.xinference.credentials.api-kei")).isTrue();
        assertThat(names.isSecret("modelwright.xinference.credentials.server-url"))
                .isFalse();
        assertThat(names.isSecret("modelwright.models.chat.provider")).isFalse();
        assertThat(names.isSecret("spring.datasource.credentials.key")).isFalse();
    }
}
