package dev.modelwright.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.parameter.DynamicParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.tool.function.FunctionToolCallback;

final class ChatOptionsTest {

    private static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}";

    @Test
    void portableOptionsGetTheNamesOfTheModelsRules() {
        var call = call(
                none(),
                ChatOptions.builder()
                        .temperature(0.5)
                        .topK(7)
                        .maxTokens(50)
                        .stopSequences(List.of("END"))
                        .build());
        assertThat(call.parameters().values())
                .isEqualTo(Map.of(
                        "temperature", JsonValue.of(0.5), "top_k", JsonValue.of(7), "max_output", JsonValue.of(50)));
        assertThat(call.stop()).containsExactly("END");
    }

    @Test
    void optionThatTheModelDoesNotHaveIsRefusedByName() {
        assertThatThrownBy(() ->
                        call(none(), ChatOptions.builder().presencePenalty(1.0).build()))
                .isInstanceOf(NonTransientAiException.class)
                .hasMessageContaining("presence_penalty");
    }

    @Test
    void portableOptionsAreLaidOverTheDefaults() {
        ModelwrightChatOptions defaults = ModelwrightChatOptions.builder()
                .temperature(0.1)
                .parameters(DynamicParameters.of(Map.of("seed", 7)))
                .build();
        var call = call(defaults, ChatOptions.builder().temperature(0.9).build());
        assertThat(call.parameters().values())
                .isEqualTo(Map.of("temperature", JsonValue.of(0.9), "seed", JsonValue.of(7)));
    }

    @Test
    void defaultsHoldForPromptsWithoutOptions() {
        var call = call(ModelwrightChatOptions.builder().temperature(0.1).build(), null);
        assertThat(call.parameters().values()).isEqualTo(Map.of("temperature", JsonValue.of(0.1)));
    }

    @Test
    void optionsOfOurTypeStandAsTheyAre() {
        var call = call(
                ModelwrightChatOptions.builder().temperature(0.1).build(),
                ModelwrightChatOptions.builder().user("ann").build());
        assertThat(call.parameters().values()).isEmpty();
        assertThat(call.user()).contains("ann");
    }

    @Test
    void whatIsCombinedLaterWinsWhicheverWayItIsStated() {
        var base = ModelwrightChatOptions.builder()
                .parameters(DynamicParameters.of(Map.of("temperature", 0.1, "seed", 1)));
        var portableLater =
                base.clone().combineWith(ChatOptions.builder().temperature(0.9)).build();
        var parameterLater = ModelwrightChatOptions.builder()
                .temperature(0.9)
                .combineWith(base)
                .build();
        assertThat(portableLater.getTemperature()).isEqualTo(0.9);
        assertThat(parameterLater.getTemperature()).isEqualTo(0.1);
        assertThat(portableLater.parameters()).isEqualTo(DynamicParameters.of(Map.of("seed", 1)));
    }

    @Test
    void mutatedOptionsAreEqual() {
        var options = full();
        assertThat(options.mutate().build()).isEqualTo(options).hasSameHashCodeAs(options);
        assertThat(options.mutate().user("bob").build()).isNotEqualTo(options);
        assertThat(options.mutate().temperature(0.3).build()).isNotEqualTo(options);
    }

    @Test
    void everythingElseReachesTheDriver() {
        var call = call(none(), full());
        assertThat(call.user()).contains("ann");
        assertThat(call.toolChoice()).contains(ToolChoice.REQUIRED);
        assertThat(call.tools()).extracting(tool -> tool.name()).containsExactly("weather");
        assertThat(call.responseFormat()).get().isInstanceOf(ResponseFormat.Schema.class);
    }

    @Test
    void schemaOfTheAnswerIsHandedBackAsItWasGiven() {
        assertThat(JsonValue.parse(String.valueOf(full().getOutputSchema()))).isEqualTo(JsonValue.parse(SCHEMA));
        assertThat(none().getOutputSchema()).isNull();
    }

    @Test
    void portableToolsAreSentToo() {
        ToolCallingChatOptions portable =
                ToolCallingChatOptions.builder().toolCallbacks(weather()).build();
        assertThat(call(none(), portable).tools())
                .extracting(tool -> tool.name())
                .containsExactly("weather");
    }

    @Test
    void anotherModelIsRefused() {
        assertThatThrownBy(() -> call(none(), ChatOptions.builder().model("owl").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The options ask for the model `owl`, but this is `parrot`."
                        + " Leave the model out of the options, or ask the bean of that model.");
    }

    @Test
    void defaultOptionsNameTheModel() {
        assertThat(ModelwrightChatModel.of(ScriptedChat.saying("a").model())
                        .getOptions()
                        .getModel())
                .isEqualTo("parrot");
    }

    private static ModelwrightChatOptions none() {
        return ModelwrightChatOptions.builder().build();
    }

    private static ModelwrightChatOptions full() {
        return ModelwrightChatOptions.builder()
                .temperature(0.2)
                .parameters(DynamicParameters.of(Map.of("seed", 7)))
                .toolCallbacks(weather())
                .toolChoice(ToolChoice.REQUIRED)
                .outputSchema(SCHEMA)
                .user("ann")
                .metadata("tenant", "blue")
                .build();
    }

    private static FunctionToolCallback<City, String> weather() {
        return FunctionToolCallback.<City, String>builder("weather", city -> "rain in " + city.name())
                .description("Tells the weather.")
                .inputType(City.class)
                .build();
    }

    private static LlmCall<ScriptedChat.Key, DynamicParameters> call(
            ModelwrightChatOptions defaults, @Nullable ChatOptions options) {
        ScriptedChat driver = ScriptedChat.saying("{\"city\":\"Rome\"}");
        ModelwrightChatModel.builder(driver.model()).options(defaults).build().call(new Prompt("Hello", options));
        return driver.calls.get(0);
    }

    /** What the tool is asked. */
    record City(String name) {}
}
