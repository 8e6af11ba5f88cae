package dev.modelwright.samples.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A conversation in which the model may ask for a tool. */
record Weather(ChatModel model, PrintStream out) {

    private static final ToolSpecification TOOL = ToolSpecification.builder()
            .name("weather_in")
            .description("Tells the weather in a town.")
            .parameters(JsonObjectSchema.builder()
                    .addStringProperty("town")
                    .required("town")
                    .build())
            .build();

    void ask(String question) {
        List<ChatMessage> conversation = new ArrayList<>(List.of(UserMessage.from(question)));
        AiMessage answer = answer(conversation);
        for (ToolExecutionRequest call : answer.toolExecutionRequests()) {
            out.println("Tool: " + call.name() + " " + call.arguments());
            conversation.add(ToolExecutionResultMessage.from(call, "sunny, 21 degrees"));
        }
        if (answer.hasToolExecutionRequests()) {
            answer = answer(conversation);
        }
        out.println("Weather: " + answer.text());
    }

    private AiMessage answer(List<ChatMessage> conversation) {
        AiMessage answer = model.chat(ChatRequest.builder()
                        .messages(conversation)
                        .toolSpecifications(TOOL)
                        .build())
                .aiMessage();
        conversation.add(answer);
        return answer;
    }
}
