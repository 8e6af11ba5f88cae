package dev.modelwright.samples.langchain4j;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.io.PrintStream;

/** A question and its answer. */
record Talk(ChatModel model, PrintStream out) {

    void ask(String question) {
        ChatResponse response = model.chat(SystemMessage.from("Be brief."), UserMessage.from(question));
        out.println("Chat: " + response.aiMessage().text());
        out.println("      " + response.finishReason() + ", " + response.tokenUsage());
    }
}
