package dev.modelwright.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.decorator.RoundRobin;
import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.Model;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.model.ChatModel;

final class ModelBeansTest {

    @Test
    void everyModelOfThePropertiesIsABeanOfItsName() {
        Contexts.two().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean("chat", LanguageModel.class).model()).isEqualTo("chat");
            assertThat(context.getBean("vectors", TextEmbeddingModel.class).provider())
                    .isEqualTo("xinference");
            assertThat(context.getBean(ConfiguredModels.class).all()).containsOnlyKeys("chat", "vectors");
        });
    }

    @Test
    void modelKeepsItsOwnName() {
        Contexts.two()
                .withPropertyValues("modelwright.models.chat.model=Qwen/Qwen3")
                .run(context ->
                        assertThat(context.getBean(LanguageModel.class).model()).isEqualTo("Qwen/Qwen3"));
    }

    @Test
    void withoutPropertiesThereAreProvidersAndNoModel() {
        Contexts.bare().run(context -> {
            assertThat(context).hasSingleBean(ModelProviders.class).doesNotHaveBean(Model.class);
            assertThat(context.getBean(ConfiguredModels.class).all()).isEmpty();
        });
    }

    @Test
    void namesMayBeSpelledAsTheFormDoes() {
        Contexts.bare()
                .withPropertyValues(
                        "modelwright.models.chat.provider=xinference",
                        "modelwright.models.chat.credentials.server_url=http://127.0.0.1:1",
                        "modelwright.models.chat.credentials.modelUid=qwen")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(LanguageModel.class));
    }

    @Test
    void credentialsOfTheModelWinOverThoseOfTheProvider() {
        Contexts.two()
                .withPropertyValues("modelwright.models.chat.credentials.server-url=not an address")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasMessageContaining("modelwright.models.chat.credentials.server-url"));
    }

    @Test
    void primaryModelIsInjectedWhereSeveralFit() {
        Contexts.two()
                .withPropertyValues(
                        "modelwright.models.other.provider=xinference",
                        "modelwright.models.other.credentials.model-uid=llama",
                        "modelwright.models.other.primary=true")
                .run(context ->
                        assertThat(context.getBean(LanguageModel.class).model()).isEqualTo("other"));
    }

    @Test
    void modelOfTheApplicationTakesTheNamesPlace() {
        LanguageModel mine = RoundRobin.of(ModelProviders.load()
                .provider("xinference")
                .languageModel("mine", Map.of("server_url", "http://127.0.0.1:1", "model_uid", "m")));
        Contexts.two().withBean("chat", LanguageModel.class, () -> mine).run(context -> {
            assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(LanguageModel.class)
                    .hasBean("chatChatModel");
            assertThat(context.getBean("chat")).isSameAs(mine);
            assertThat(context.getBean(ChatModel.class).getOptions().getModel()).isEqualTo("mine");
        });
    }

    @Test
    void nameThatSomethingElseHasIsAFault() {
        Contexts.two()
                .withBean("chat", String.class, () -> "something else")
                .run(context -> assertThat(context.getStartupFailure())
                        .isInstanceOf(WrongPropertiesException.class)
                        .hasMessageStartingWith("modelwright.models.chat: the application has a bean of this name"));
    }

    @Test
    void providersOfTheApplicationAreUsedAndOursAreNot() {
        ModelProviders none = ModelProviders.of(List.of());
        Contexts.bare()
                .withBean(ModelProviders.class, () -> none)
                .run(context ->
                        assertThat(context.getBean(ModelProviders.class)).isSameAs(none));
    }

    @Test
    void providersAreClosedWithTheContext() {
        AtomicBoolean closed = new AtomicBoolean();
        ModelProvider provider = new ModelProvider() {
            @Override
            public ProviderSchema schema() {
                return ProviderSchema.builder("acme", LocalizedText.of("Acme")).build();
            }

            @Override
            public Set<ModelKind> kinds() {
                return Set.of();
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        Contexts.bare()
                .withBean(ModelProviders.class, () -> ModelProviders.of(List.of(provider)))
                .run(context -> assertThat(closed).isFalse());
        assertThat(closed).isTrue();
    }

    @Test
    void everyListenerBeanHearsEveryModel() {
        AtomicInteger failures = new AtomicInteger();
        ModelListener listener = new ModelListener() {
            @Override
            public void failed(CallEvent.Failed event) {
                failures.incrementAndGet();
            }
        };
        Contexts.two()
                .withBean("one", ModelListener.class, () -> listener)
                .withBean("two", ModelListener.class, () -> listener)
                .run(context -> {
                    LanguageModel model = context.getBean(LanguageModel.class);
                    LlmRequest request = LlmRequest.of(dev.modelwright.message.Message.user("Hi"));
                    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> model.invoke(request)))
                            .isNotNull();
                });
        assertThat(failures).hasValue(2);
    }
}
