package dev.modelwright.springboot;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches each model by validating its credentials, where the application has health endpoints. */
@AutoConfiguration(after = ModelwrightAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
public final class ModelwrightHealthAutoConfiguration {

    /** What needs Actuator's own condition, which is not there where Actuator is not. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnEnabledHealthIndicator("modelwright")
    static final class Watching {

        @Bean(destroyMethod = "close")
        @ConditionalOnMissingBean(name = "modelwrightHealthThreads")
        static HealthThreads modelwrightHealthThreads() {
            return new HealthThreads();
        }

        @Bean
        @ConditionalOnMissingBean(name = "modelwrightHealthContributor")
        static HealthContributor modelwrightHealthContributor(
                ConfiguredModels models, ModelwrightProperties properties, HealthThreads threads) {
            Map<String, HealthIndicator> indicators = new LinkedHashMap<>();
            models.all()
                    .forEach((name, model) -> indicators.put(
                            name, new ModelHealth(model, properties.health(), threads, Clock.systemUTC())));
            return CompositeHealthContributor.fromMap(indicators);
        }
    }
}
