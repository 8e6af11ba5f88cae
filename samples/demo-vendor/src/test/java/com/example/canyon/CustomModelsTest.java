package com.example.canyon;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.canyon.CanyonCredentials.Llm;
import dev.modelwright.credential.Secret;
import dev.modelwright.error.BadRequestException;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSource;
import dev.modelwright.schema.ParameterRule;
import org.junit.jupiter.api.Test;

class CustomModelsTest {

    private static final LlmRequest ALPHABET = LlmRequest.of(user("a b c d e f g h i j k l"));

    private final LanguageModel plain = CanyonProvider.llm(
            "mine",
            Llm.builder()
                    .apiKey(Secret.of(Callers.KEY))
                    .tools(false)
                    .contextSize(99)
                    .build());
    private final LanguageModel shuffled = Callers.byName()
            .languageModel("mine", Callers.values("order", "shuffled", "first_seed", "7", "context_size", "99"));

    @Test
    void modelIsWhatItsCredentialsSay() {
        assertThat(plain.schema().source()).isEqualTo(ModelSource.CUSTOMIZABLE);
        assertThat(plain.schema().features()).isEmpty();
        assertThat(plain.schema().properties().contextSize()).hasValue(99);
        assertThat(shuffled.schema().features()).containsExactly(ModelFeature.TOOL_CALL, ModelFeature.STREAM_TOOL_CALL);
        assertThat(plain.invoke(ALPHABET).text()).isEqualTo("[echo; no model is at work] a b c d e f g h i j k l");
    }

    @Test
    void nameOfAShippedModelIsRefused() {
        Llm own = Llm.builder().apiKey(Secret.of(Callers.KEY)).build();

        assertThatThrownBy(() -> CanyonProvider.llm("echo-2", own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Model `echo-2` is shipped by provider `canyon` and must have credentials of type"
                        + " `Provider`, but they were of type `Llm`. Give a model of your own another name.");
    }

    @Test
    void credentialsOfShippedModelsAreRefused() {
        assertThatThrownBy(() -> CanyonProvider.llm("echo-22", Callers.shipped()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Model `echo-22` is not shipped by provider `canyon` and cannot have credentials of type"
                        + " `Provider`. Did you mean `echo-2`?");
        assertThatThrownBy(() -> CanyonProvider.rerank("mine", Callers.shipped()))
                .hasMessageEndingWith("of type `Provider`. Give those of a customizable model.");
    }

    @Test
    void shuffledModelsAloneHaveASeed() {
        assertThat(plain.schema().parameterRules())
                .extracting(ParameterRule::name)
                .containsExactly("max_tokens");
        assertThat(shuffled.schema().parameterRules())
                .extracting(ParameterRule::name)
                .containsExactly("max_tokens", "seed");
        assertThatThrownBy(() -> plain.invoke(seed(7)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("`seed` is no parameter of this model.");
    }

    @Test
    void seedDecidesTheOrder() {
        String words = shuffled.invoke(ALPHABET).text();

        assertThat(words)
                .isNotEqualTo(plain.invoke(ALPHABET).text())
                .hasSameSizeAs(plain.invoke(ALPHABET).text());
        assertThat(shuffled.invoke(seed(7)).text()).isEqualTo(words);
        assertThat(shuffled.invoke(seed(8)).text()).isNotEqualTo(words);
    }

    @Test
    void rulesOfTheVendorFileHold() {
        assertThatThrownBy(() -> shuffled.invoke(seed(0)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("`seed` must be at least 1, but was 0.");
        assertThatThrownBy(() -> shuffled.invoke(seed(1_000_001)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("`seed` must be at most 1000000, but was 1000001.");
        assertThatThrownBy(() -> plain.invoke(ALPHABET.with(
                        CanyonLlmParameters.builder().maxTokens(1025).build())))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("`max_tokens` must be at most 1024, but was 1025.");
    }

    @Test
    void customEmbeddingModelHasTheContextOfItsCredentials() {
        TextEmbeddingModel mine = Callers.byName().textEmbeddingModel("mine", Callers.values("context_size", 7));

        assertThat(mine.schema().properties().contextSize()).hasValue(7);
        assertThat(mine.embed(EmbeddingRequest.of("Hello")).embeddings().get(0).dimensions())
                .isEqualTo(64);
    }

    @Test
    void dimensionsOfACustomEmbeddingModelHaveBothBounds() {
        TextEmbeddingModel mine = Callers.byName().textEmbeddingModel("mine", Callers.values());

        assertThat(mine.embed(dimensions(1024)).embeddings().get(0).dimensions())
                .isEqualTo(1024);
        assertThatThrownBy(() -> mine.embed(dimensions(1025))).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> mine.embed(dimensions(7))).isInstanceOf(BadRequestException.class);
    }

    private static EmbeddingRequest dimensions(long dimensions) {
        return EmbeddingRequest.of("Hello")
                .with(CanyonTextEmbeddingParameters.builder()
                        .dimensions(dimensions)
                        .build());
    }

    private static LlmRequest seed(long seed) {
        return ALPHABET.with(CanyonLlmParameters.builder().seed(seed).build());
    }
}
