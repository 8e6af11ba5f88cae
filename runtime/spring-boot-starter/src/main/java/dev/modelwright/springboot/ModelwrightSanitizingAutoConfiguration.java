package dev.modelwright.springboot;

import dev.modelwright.registry.ModelProviders;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Keeps secrets of models out of Actuator's endpoints, even where these are told to show values. */
@AutoConfiguration(after = ModelwrightAutoConfiguration.class)
@ConditionalOnClass(SanitizingFunction.class)
public final class ModelwrightSanitizingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "modelwrightSanitizingFunction")
    static SanitizingFunction modelwrightSanitizingFunction(ModelProviders providers) {
        SecretNames names = SecretNames.of(providers);
        return data -> names.isSecret(data.getKey()) ? data.withSanitizedValue() : data;
    }
}
