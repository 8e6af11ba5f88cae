package dev.modelwright.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.springai.ModelwrightChatModel;
import dev.modelwright.springai.ModelwrightEmbeddingModel;
import dev.modelwright.springai.RerankingPostProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

final class ConditionsTest {

    private static ApplicationContextRunner withReranker() {
        return Contexts.two()
                .withPropertyValues(
                        "modelwright.models.ranks.provider=xinference",
                        "modelwright.models.ranks.kind=rerank",
                        "modelwright.models.ranks.credentials.model-uid=bge");
    }

    @Test
    void modelsOfSpringAiAreBeansToo() {
        withReranker()
                .withPropertyValues("modelwright.models.chat.parameters.temperature=0.2")
                .run(context -> {
                    assertThat(context.getBean(ChatModel.class)).isInstanceOf(ModelwrightChatModel.class);
                    assertThat(context).hasBean("chatChatModel").hasBean("vectorsEmbeddingModel");
                    assertThat(context.getBean(EmbeddingModel.class)).isInstanceOf(ModelwrightEmbeddingModel.class);
                    assertThat(context.getBean("ranksPostProcessor")).isInstanceOf(RerankingPostProcessor.class);
                    assertThat(context.getBean(ModelwrightChatModel.class)
                                    .getOptions()
                                    .getTemperature())
                            .isEqualTo(0.2);
                });
    }

    @Test
    void withoutSpringAiThereAreOurModelsAlone() {
        withReranker()
                .withClassLoader(new FilteredClassLoader("org.springframework.ai"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(LanguageModel.class)
                        .doesNotHaveBean("chatChatModel")
                        .doesNotHaveBean("ranksPostProcessor"));
    }

    @Test
    void withoutRetrievalThereIsNoPostProcessor() {
        withReranker()
                .withClassLoader(new FilteredClassLoader("org.springframework.ai.rag"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasBean("chatChatModel")
                        .doesNotHaveBean("ranksPostProcessor"));
    }

    @Test
    void chatModelOfTheApplicationTakesTheNamesPlace() {
        Contexts.two()
                .withBean("chatChatModel", String.class, () -> "mine")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(ChatModel.class)
                        .getBean("chatChatModel")
                        .isEqualTo("mine"));
    }

    @Test
    void withoutHealthNobodyIsWatched() {
        Contexts.two()
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("modelwrightHealthContributor"));
    }

    @Test
    void healthIsSwitchedOffByItsProperty() {
        Contexts.two()
                .withPropertyValues("management.health.modelwright.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthContributor.class));
    }

    @Test
    void withoutActuatorNothingIsSanitised() {
        Contexts.two()
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("modelwrightSanitizingFunction"));
    }

    @Test
    void functionOfTheApplicationTakesTheNamesPlace() {
        SanitizingFunction mine = data -> data;
        Contexts.two()
                .withBean("modelwrightSanitizingFunction", SanitizingFunction.class, () -> mine)
                .run(context ->
                        assertThat(context.getBean(SanitizingFunction.class)).isSameAs(mine));
    }
}
