package dev.modelwright.springboot;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.springai.ModelwrightChatModel;
import dev.modelwright.springai.ModelwrightChatOptions;
import dev.modelwright.springai.ModelwrightEmbeddingModel;
import dev.modelwright.springai.ModelwrightModerationModel;
import dev.modelwright.springai.ModelwrightSpeechModel;
import dev.modelwright.springai.ModelwrightTranscriptionModel;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Function;
import org.springframework.ai.chat.observation.ChatModelObservationConvention;
import org.springframework.ai.embedding.observation.EmbeddingModelObservationConvention;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;

/** Makes a bean of Spring AI's type beside each model's own, named after it, unless the application has one of that name. */
final class SpringAiBeans implements BeanDefinitionRegistryPostProcessor, Ordered {

    private static final String PREFIX = "Modelwright";

    private final ConfigurableListableBeanFactory factory;

    SpringAiBeans(ConfigurableListableBeanFactory factory) {
        this.factory = factory;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        BeanNames names = new BeanNames(registry);
        factory.getBean(Settings.class).models().forEach(model -> register(names, model));
    }

    // A reranking model's bean needs retrieval's own module.
    private void register(BeanNames names, ModelSetting model) {
        switch (model.kind()) {
            case LLM -> add(names, model, ModelwrightChatModel.class, LanguageModel.class, ours -> chat(model, ours));
            case TEXT_EMBEDDING ->
                add(names, model, ModelwrightEmbeddingModel.class, TextEmbeddingModel.class, this::embedding);
            case MODERATION ->
                add(
                        names,
                        model,
                        ModelwrightModerationModel.class,
                        ModerationModel.class,
                        ModelwrightModerationModel::of);
            case SPEECH2TEXT ->
                add(
                        names,
                        model,
                        ModelwrightTranscriptionModel.class,
                        SpeechToTextModel.class,
                        ModelwrightTranscriptionModel::of);
            case TTS ->
                add(names, model, ModelwrightSpeechModel.class, TextToSpeechModel.class, ModelwrightSpeechModel::of);
            case RERANK -> {}
        }
    }

    private <M extends Model, S> void add(
            BeanNames names, ModelSetting model, Class<S> type, Class<M> ours, Function<M, S> bridge) {
        names.register(
                model.name() + suffix(type),
                type,
                model.primary(),
                () -> bridge.apply(factory.getBean(model.name(), ours)));
    }

    /** Returns what a bean's name ends with: the type without our name. */
    private static String suffix(Class<?> type) {
        return type.getSimpleName().substring(PREFIX.length());
    }

    private ModelwrightChatModel chat(ModelSetting setting, LanguageModel model) {
        ModelwrightChatModel.Builder builder = ModelwrightChatModel.builder(model)
                .options(ModelwrightChatOptions.builder()
                        .parameters(TextParameters.of(setting.parameters()))
                        .build())
                .observationRegistry(observations());
        factory.getBeanProvider(ChatModelObservationConvention.class).ifAvailable(builder::observationConvention);
        return builder.build();
    }

    private ModelwrightEmbeddingModel embedding(TextEmbeddingModel model) {
        ModelwrightEmbeddingModel.Builder builder =
                ModelwrightEmbeddingModel.builder(model).observationRegistry(observations());
        factory.getBeanProvider(EmbeddingModelObservationConvention.class).ifAvailable(builder::observationConvention);
        return builder.build();
    }

    private ObservationRegistry observations() {
        return factory.getBeanProvider(ObservationRegistry.class).getIfUnique(() -> ObservationRegistry.NOOP);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
