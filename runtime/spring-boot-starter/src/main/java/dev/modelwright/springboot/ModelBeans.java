package dev.modelwright.springboot;

import dev.modelwright.credential.SecretResolver;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Makes a bean of each model that the properties state, unless the application has one of that name. Ends the start if any is wrong. */
final class ModelBeans implements BeanDefinitionRegistryPostProcessor, Ordered {

    private static final String SETTINGS = "modelwrightSettings";
    private static final String ALL = "modelwrightModels";

    private final Environment environment;
    private final ConfigurableListableBeanFactory factory;

    ModelBeans(Environment environment, ConfigurableListableBeanFactory factory) {
        this.environment = environment;
        this.factory = factory;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        Settings settings = Settings.read(environment, factory.getBean(ModelProviders.class));
        BeanNames names = new BeanNames(registry);
        names.register(SETTINGS, Settings.class, false, () -> settings);
        names.register(ALL, ConfiguredModels.class, false, () -> models(settings));
        requireNamesOfTheirOwn(settings);
        settings.models().forEach(model -> register(names, model, type(model.kind())));
    }

    // A model of the application's own may take the place of one of the properties; anything else has the name by
    // mistake.
    private void requireNamesOfTheirOwn(Settings settings) {
        List<PropertyViolation> taken = settings.models().stream()
                .filter(model -> factory.containsBeanDefinition(model.name())
                        && !factory.isTypeMatch(model.name(), type(model.kind())))
                .map(model -> PropertyViolation.missing(
                        PropertyNames.model(model.name()),
                        "the application has a bean of this name that is no such model.",
                        "Give the model, or the bean, another name."))
                .toList();
        if (!taken.isEmpty()) {
            throw new WrongPropertiesException(taken);
        }
    }

    private <M extends Model> void register(BeanNames names, ModelSetting model, Class<M> type) {
        names.register(
                model.name(),
                type,
                model.primary(),
                () -> factory.getBean(ConfiguredModels.class).get(model.name(), type));
    }

    private ConfiguredModels models(Settings settings) {
        List<ModelListener> listeners =
                factory.getBeanProvider(ModelListener.class).orderedStream().toList();
        return ConfiguredModels.of(settings.models(), secrets(settings), listeners);
    }

    private Optional<SecretResolver> secrets(Settings settings) {
        return Optional.ofNullable(factory.getBeanProvider(SecretResolver.class).getIfAvailable())
                .or(settings::secrets);
    }

    private static Class<? extends Model> type(ModelKind kind) {
        return switch (kind) {
            case LLM -> LanguageModel.class;
            case TEXT_EMBEDDING -> TextEmbeddingModel.class;
            case RERANK -> RerankModel.class;
            case SPEECH2TEXT -> SpeechToTextModel.class;
            case TTS -> TextToSpeechModel.class;
            case MODERATION -> ModerationModel.class;
        };
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
