package dev.modelwright.langchain4j;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.message.Message;
import dev.modelwright.message.SystemMessage;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.message.ToolMessage;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.usage.TokenUsage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers the questions of the framework's own tests from a script. It knows nothing: what it is asked must have arrived, messages, tools,
 * formats and numbers, or else the answer is another.
 */
final class Brain {

    private static final Pattern COLOR = Pattern.compile("my favorite color is (\\w+)");
    private static final Pattern PIECE = Pattern.compile("(?<= )");

    private final LlmCall<NoKey, DynamicParameters> call;

    private Brain(LlmCall<NoKey, DynamicParameters> call) {
        this.call = call;
    }

    static LlmChunks answer(LlmCall<NoKey, DynamicParameters> call) {
        return LlmChunks.of(new Brain(call).chunks());
    }

    private List<LlmChunk> chunks() {
        Map<String, String> tools = tools();
        return tools.isEmpty() ? said() : calling(tools);
    }

    private Map<String, String> tools() {
        Map<String, String> calls = new LinkedHashMap<>();
        boolean may = !call.toolChoice().equals(Optional.of(ToolChoice.NONE)) && !(last() instanceof ToolMessage);
        for (ToolDefinition tool : may ? call.tools() : List.<ToolDefinition>of()) {
            if (tool.name().equals("getWeather") && last().text().contains("Munich")) {
                calls.put(tool.name(), "{\"city\": \"Munich\"}");
            } else if (tool.name().equals("getTime") && last().text().contains("France")) {
                calls.put(tool.name(), "{\"country\": \"France\"}");
            } else if (last().text().contains(tool.name())) {
                calls.put(tool.name(), "{}");
            }
        }
        return calls;
    }

    private List<LlmChunk> calling(Map<String, String> tools) {
        List<LlmChunk> chunks =
                new ArrayList<>(List.of(LlmChunk.builder().id("answer-1").build()));
        int index = 0;
        for (Map.Entry<String, String> tool : tools.entrySet()) {
            chunks.add(fragment(ToolCallDelta.start(index, "call-" + index, tool.getKey())));
            for (String piece : tool.getValue().equals("{}")
                    ? new String[] {"{}"}
                    : tool.getValue().split("(?<=:)")) {
                chunks.add(fragment(ToolCallDelta.arguments(index, piece)));
            }
            index++;
        }
        chunks.add(end(FinishReason.TOOL_CALLS, 9));
        return chunks;
    }

    private static LlmChunk fragment(ToolCallDelta delta) {
        return LlmChunk.builder().toolCall(delta).build();
    }

    private List<LlmChunk> said() {
        String text = uncut();
        for (String stop : call.stop()) {
            text = text.contains(stop) ? text.substring(0, text.indexOf(stop)) : text;
        }
        List<String> words = Arrays.asList(PIECE.split(text));
        long most = call.parameters().integer("max_tokens").orElse(words.size());
        List<LlmChunk> chunks = words.stream()
                .limit(most)
                .map(word -> LlmChunk.builder().text(word).id("answer-1").build())
                .collect(Collectors.toCollection(ArrayList::new));
        chunks.add(end(most < words.size() ? FinishReason.LENGTH : FinishReason.STOP, chunks.size()));
        return chunks;
    }

    private LlmChunk end(FinishReason reason, int output) {
        return LlmChunk.builder()
                .finish(reason, reason.name())
                .usage(TokenUsage.server(call.messages().size() * 7L, output))
                .build();
    }

    private String uncut() {
        String question = last().text();
        boolean asJson = call.responseFormat().isPresent();
        if (last() instanceof ToolMessage) {
            return asJson ? "{\"weather\": \"" + question + "\"}" : "The tools say " + results();
        }
        if (question.contains("What is my favorite color?")) {
            return "Your favorite color is " + color();
        }
        if (question.contains("I love you")) {
            return isGerman() ? "Ich liebe dich" : "I love you";
        }
        if (question.contains("Hello World")) {
            return "Hello World";
        }
        return asJson ? "{\"city\": \"Berlin\"}" : "The capital of Germany is Berlin and two and two are four.";
    }

    private String results() {
        return call.messages().stream()
                .filter(ToolMessage.class::isInstance)
                .map(Message::text)
                .collect(Collectors.joining(", "));
    }

    private String color() {
        Matcher told = COLOR.matcher(call.messages().get(0).text());
        return told.find() ? told.group(1) : "unknown";
    }

    private boolean isGerman() {
        return call.messages().get(0) instanceof SystemMessage system
                && system.text().contains("into German");
    }

    private Message last() {
        return call.messages().get(call.messages().size() - 1);
    }
}
