package com.example.canyon;

import static dev.modelwright.message.Message.assistant;
import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.canyon.CanyonLlmParameters.Letters;
import com.example.canyon.CanyonLlmParameters.ResponseFormat;
import dev.modelwright.error.BadRequestException;
import dev.modelwright.message.Content;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanyonLanguageModelTest {

    private static final String START = "[echo from the north rim; no model is at work] ";
    private static final LlmRequest HELLO = LlmRequest.of(user("Hello over there"));

    private final LanguageModel model = CanyonProvider.llm(CanyonLlmModels.ECHO_2, Callers.shipped());

    @Test
    void echoComesBackAndSaysWhatItIs() {
        LlmResult result = model.invoke(HELLO);

        assertThat(result.text()).isEqualTo(START + "Hello over there");
        assertThat(result.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(result.rawFinishReason()).contains("faded");
    }

    @Test
    void modelByNameAnswersTheSame() {
        LanguageModel byName = Callers.byName().languageModel("echo-2", Callers.values());

        assertThat(byName.invoke(HELLO).text()).isEqualTo(model.invoke(HELLO).text());
        assertThat(byName.schema()).isEqualTo(CanyonLlmModels.ECHO_2.schema());
    }

    @Test
    void lastMessageComesBack() {
        assertThat(text(LlmRequest.of(user("One"), assistant("Two"), user("Three"))))
                .isEqualTo(START + "Three");
    }

    @Test
    void credentialsChangeTheEcho() {
        LanguageModel loud = Callers.byName()
                .languageModel(
                        "echo-2", Callers.values("rim", "south", "loud", "true", "homepage", "https://you.example"));

        assertThat(loud.invoke(HELLO).text())
                .isEqualTo("[echo from the south rim for https://you.example; no model is at work] HELLO OVER THERE");
    }

    @Test
    void parametersChangeTheEcho() {
        CanyonLlmParameters parameters = CanyonLlmModels.ECHO_2
                .parameters()
                .repeats(2)
                .fade(0.5)
                .letters(Letters.LOWER)
                .backwards(true)
                .signature("-- C.")
                .build();

        assertThat(text(HELLO.with(parameters))).isEqualTo(START + "there over hello there over -- C.");
    }

    @Test
    void echoIsJsonWhereJsonIsWanted() {
        CanyonLlmParameters parameters = CanyonLlmModels.ECHO_2
                .parameters()
                .responseFormat(ResponseFormat.JSON_OBJECT)
                .build();

        assertThat(text(HELLO.with(parameters))).isEqualTo("{\"echo\":\"" + START + "Hello over there\"}");
    }

    @Test
    void answerEndsAtTheGreatestNumberOfTokens() {
        LlmResult result = model.invoke(
                HELLO.with(CanyonLlmParameters.builder().maxTokens(5).build()));

        assertThat(result.text()).isEqualTo("[echo from the north rim; ");
        assertThat(result.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(result.usage().tokens()).isEqualTo(TokenUsage.server(3, 5));
    }

    @Test
    void answerEndsWhereTheContextIsFull() {
        LlmResult result = CanyonProvider.llm(CanyonLlmModels.ECHO_2_MINI, Callers.shipped())
                .invoke(LlmRequest.of(user("a ".repeat(1020))));

        assertThat(result.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(result.usage().tokens()).isEqualTo(TokenUsage.server(1020, 4));
    }

    @Test
    void conversationThatFillsTheContextIsRefused() {
        LanguageModel mini = CanyonProvider.llm(CanyonLlmModels.ECHO_2_MINI, Callers.shipped());

        assertThatThrownBy(() -> mini.invoke(LlmRequest.of(user("a ".repeat(1024)))))
                .isInstanceOf(BadRequestException.class)
                .hasMessageEndingWith(
                        "Messages must have fewer words than the model's context, but have 1024. Shorten them.");
    }

    @Test
    void answerEndsBeforeTheFirstOfTheStopTexts() {
        LlmResult result = model.invoke(HELLO.withStop("there", "over"));

        assertThat(result.text()).isEqualTo(START + "Hello ");
        assertThat(result.finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void tokensAreWordsAndChineseCharacters() {
        LlmRequest request = LlmRequest.of(user("Hello  over"), user("你好"));

        assertThat(model.countTokens(request)).isEqualTo(TokenCount.tokenizer(4));
        assertThat(model.invoke(request).usage().tokens()).isEqualTo(TokenUsage.server(4, 12));
    }

    @Test
    void pictureIsRefused() {
        LlmRequest picture =
                LlmRequest.of(user(Content.text("Look"), Content.image(URI.create("https://you.example/a.png"))));

        assertThatThrownBy(() -> model.invoke(picture))
                .isInstanceOf(BadRequestException.class)
                .hasMessageEndingWith(
                        "Model `echo-2` cannot read content of kind IMAGE. Leave it out or choose a model that can.");
    }

    @Test
    void oneModelServesManyThreads() {
        assertThat(IntStream.range(0, 200).parallel().mapToObj(number -> text(LlmRequest.of(user("Number " + number)))))
                .containsExactlyElementsOf(IntStream.range(0, 200)
                        .mapToObj(number -> START + "Number " + number)
                        .toList());
    }

    private String text(LlmRequest request) {
        return model.invoke(request).text();
    }
}
