package dev.modelwright.springboot;

import dev.modelwright.springai.ModelwrightChatModel;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.rag.postretrieval.document.DocumentPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A bean of Spring AI for each model that the properties state, where Spring AI is on the class path. */
@AutoConfiguration(after = ModelwrightAutoConfiguration.class)
@ConditionalOnClass({ChatModel.class, ModelwrightChatModel.class})
public final class ModelwrightSpringAiAutoConfiguration {

    @Bean
    static SpringAiBeans modelwrightSpringAiBeans(ConfigurableListableBeanFactory factory) {
        return new SpringAiBeans(factory);
    }

    /** What needs retrieval's own module. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DocumentPostProcessor.class)
    static final class Retrieval {

        @Bean
        static RetrievalBeans modelwrightRetrievalBeans(ConfigurableListableBeanFactory factory) {
            return new RetrievalBeans(factory);
        }
    }
}
