package dev.modelwright.springboot;

import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/** Registers beans under names that the application has not given to beans of its own. */
record BeanNames(BeanDefinitionRegistry registry) {

    <T> void register(String name, Class<T> type, boolean primary, Supplier<? extends T> source) {
        if (registry.containsBeanDefinition(name)) {
            return;
        }
        BeanDefinition definition = BeanDefinitionBuilder.genericBeanDefinition(type, source::get)
                .setPrimary(primary)
                .getBeanDefinition();
        registry.registerBeanDefinition(name, definition);
    }
}
