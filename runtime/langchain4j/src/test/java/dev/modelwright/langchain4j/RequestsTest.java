package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private static final ToolSpecification TOOL =
            ToolSpecification.builder().name("weather").build();

    private final LanguageModel model =
            ScriptedDriver.answering(LlmChunk.of("hello")).model();

    @Test
    void everyNumberReachesTheModelUnderItsName() {
        LlmRequest request = mapped(ChatRequestParameters.builder()
                .temperature(0.5)
                .topP(0.9)
                .frequencyPenalty(0.1)
                .presencePenalty(0.2)
                .maxOutputTokens(7)
                .build());

        assertThat(request.parameters().values())
                .isEqualTo(Map.of(
                        "temperature", JsonValue.of(0.5),
                        "top_p", JsonValue.of(0.9),
                        "frequency_penalty", JsonValue.of(0.1),
                        "presence_penalty", JsonValue.of(0.2),
                        "max_tokens", JsonValue.of(7)));
    }

    @Test
    void numberIsSentUnderTheNameThatTheVendorHasForIt() {
        LanguageModel other = ScriptedDriver.answering()
                .model(ModelSchema.builder(ScriptedDriver.MODEL, ModelKind.LLM)
                        .parameterRules(List.of(
                                ParameterRule.builder("max_new_tokens", ParameterTemplate.MAX_TOKENS)
                                        .build(),
                                ParameterRule.builder("top_k", ParameterTemplate.TOP_K)
                                        .build()))
                        .build());

        LlmRequest request = Requests.of(
                request(ChatRequestParameters.builder()
                        .maxOutputTokens(7)
                        .topK(3)
                        .build()),
                other);

        assertThat(request.parameters().values())
                .isEqualTo(Map.of("max_new_tokens", JsonValue.of(7), "top_k", JsonValue.of(3)));
    }

    @Test
    void numberThatTheModelHasNoRuleForIsRefused() {
        assertThatThrownBy(() -> mapped(ChatRequestParameters.builder().topK(3).build()))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage("The parameter `topK` is not supported by model `parrot-1` of `parrots`, "
                        + "which has no rule for `top_k`. Leave it out.");
    }

    @Test
    void numberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> mapped(
                        ChatRequestParameters.builder().temperature(Double.NaN).build()))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage("The parameter `temperature` must be a finite number, but was NaN.");
    }

    @Test
    void nameOfAnotherModelIsRefusedAndItsOwnIsNot() {
        assertThat(mapped(ChatRequestParameters.builder().modelName("parrot-1").build())
                        .parameters()
                        .values())
                .isEmpty();
        assertThatThrownBy(() -> mapped(
                        ChatRequestParameters.builder().modelName("gpt-9").build()))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage(
                        "The parameter `modelName` with another name than `parrot-1` is not supported, but was `gpt-9`. "
                                + "Make another model of this class for it.");
    }

    @Test
    void vendorsParametersAndTheUserAreCarriedBesideTheFrameworks() {
        LlmRequest request = mapped(ModelwrightChatRequestParameters.builder()
                .temperature(0.5)
                .vendorParameters(DynamicParameters.builder()
                        .set("seed", 42)
                        .extra("mood", JsonValue.of("good"))
                        .build())
                .user("user-1")
                .build());

        assertThat(request.parameters().values())
                .isEqualTo(Map.of("seed", JsonValue.of(42), "temperature", JsonValue.of(0.5)));
        assertThat(request.parameters().extra()).isEqualTo(Map.of("mood", JsonValue.of("good")));
        assertThat(request.user()).contains("user-1");
    }

    @Test
    void stopTextsToolsAndTheirChoiceAreCarried() {
        LlmRequest request = mapped(ChatRequestParameters.builder()
                .stopSequences("END", "STOP")
                .toolSpecifications(TOOL)
                .toolChoice(dev.langchain4j.model.chat.request.ToolChoice.REQUIRED)
                .build());

        assertThat(request.stop()).containsExactly("END", "STOP");
        assertThat(request.tools()).containsExactly(ModelwrightTools.toDefinition(TOOL));
        assertThat(request.toolChoice()).contains(ToolChoice.REQUIRED);
    }

    @Test
    void everyChoiceOfToolsHasItsCounterpart() {
        assertThat(choice(dev.langchain4j.model.chat.request.ToolChoice.AUTO)).isEqualTo(ToolChoice.AUTO);
        assertThat(choice(dev.langchain4j.model.chat.request.ToolChoice.NONE)).isEqualTo(ToolChoice.NONE);
        assertThat(mapped(DefaultChatRequestParameters.EMPTY).toolChoice()).isEmpty();
    }

    @Test
    void toolsOfAModelThatCannotCallThemAreRefused() {
        LanguageModel mute = ScriptedDriver.answering()
                .model(ModelSchema.builder(ScriptedDriver.MODEL, ModelKind.LLM).build());

        assertThatThrownBy(() -> Requests.of(
                        request(ChatRequestParameters.builder()
                                .toolSpecifications(TOOL)
                                .build()),
                        mute))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage(
                        "Calling tools is not supported by model `parrot-1`, which does not have the feature `tool-call`. "
                                + "Leave them out or choose a model that has it.");
    }

    @Test
    void mediaThatTheModelCannotReadAreRefusedBeforeTheCall() {
        ChatRequest request = ChatRequest.builder()
                .messages(UserMessage.from(ImageContent.from("AQID", "image/png")))
                .build();

        assertThatThrownBy(() -> Requests.of(request, model))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage("Content of kind image is not supported by model `parrot-1`. "
                        + "Leave it out or choose a model that can read it.");
        assertThat(Requests.of(request, ScriptedDriver.answering().model(ModelFeature.VISION))
                        .messages())
                .hasSize(1);
    }

    @Test
    void formOfTheAnswerIsCarried() {
        assertThat(format(ResponseFormat.TEXT)).isEmpty();
        assertThat(format(ResponseFormat.JSON)).contains(dev.modelwright.model.ResponseFormat.jsonObject());
        assertThat(format(schema("Person", JsonObjectSchema.builder().build())))
                .contains(dev.modelwright.model.ResponseFormat.of("Person", "{\"type\":\"object\",\"properties\":{}}"));
        assertThat(format(schema(null, JsonObjectSchema.builder().build())))
                .contains(dev.modelwright.model.ResponseFormat.of("answer", "{\"type\":\"object\",\"properties\":{}}"));
    }

    @Test
    void formWithoutARootIsRefused() {
        assertThatThrownBy(() -> format(schema("Person", null)))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage("A JSON schema must have a root element, but has none.");
    }

    private java.util.Optional<dev.modelwright.model.ResponseFormat> format(ResponseFormat format) {
        return mapped(ChatRequestParameters.builder().responseFormat(format).build())
                .responseFormat();
    }

    private static ResponseFormat schema(String name, JsonObjectSchema root) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder().name(name).rootElement(root).build())
                .build();
    }

    private ToolChoice choice(dev.langchain4j.model.chat.request.ToolChoice choice) {
        return mapped(ChatRequestParameters.builder()
                        .toolSpecifications(TOOL)
                        .toolChoice(choice)
                        .build())
                .toolChoice()
                .orElseThrow();
    }

    private LlmRequest mapped(ChatRequestParameters parameters) {
        return Requests.of(request(parameters), model);
    }

    private static ChatRequest request(ChatRequestParameters parameters) {
        return ChatRequest.builder()
                .messages(UserMessage.from("hello"))
                .parameters(parameters)
                .build();
    }
}
