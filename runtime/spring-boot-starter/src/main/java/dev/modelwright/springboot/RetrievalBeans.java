package dev.modelwright.springboot;

import dev.modelwright.model.RerankModel;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.springai.RerankingPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;

/** Makes a post-processor of retrieved documents beside each reranking model, unless the application has one of that name. */
final class RetrievalBeans implements BeanDefinitionRegistryPostProcessor, Ordered {

    private final ConfigurableListableBeanFactory factory;

    RetrievalBeans(ConfigurableListableBeanFactory factory) {
        this.factory = factory;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        BeanNames names = new BeanNames(registry);
        factory.getBean(Settings.class).models().stream()
                .filter(model -> model.kind() == ModelKind.RERANK)
                .forEach(model -> names.register(
                        model.name() + "PostProcessor",
                        RerankingPostProcessor.class,
                        model.primary(),
                        () -> RerankingPostProcessor.of(factory.getBean(model.name(), RerankModel.class))));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
