package dev.modelwright.springboot;

import dev.modelwright.registry.ModelProviders;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** The providers on the class path, and a bean for each model that the properties state. */
@AutoConfiguration
@EnableConfigurationProperties(ModelwrightProperties.class)
public final class ModelwrightAutoConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    static ModelProviders modelwrightProviders(ResourceLoader resources) {
        ClassLoader loader = resources.getClassLoader();
        return loader == null ? ModelProviders.load() : ModelProviders.load(loader);
    }

    @Bean
    static ModelBeans modelwrightModelBeans(Environment environment, ConfigurableListableBeanFactory factory) {
        return new ModelBeans(environment, factory);
    }
}
