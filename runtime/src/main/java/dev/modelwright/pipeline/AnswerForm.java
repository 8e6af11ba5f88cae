package dev.modelwright.pipeline;

import dev.modelwright.message.Content;
import dev.modelwright.message.Message;
import dev.modelwright.message.SystemMessage;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a model is brought to answer in a form: by the vendor where the model can do it by itself, else in words.
 *
 * @param messages the conversation, with the words where they are needed
 * @param format the form for the vendor, empty where words must do
 */
record AnswerForm(List<Message> messages, Optional<ResponseFormat> format) {

    static AnswerForm of(LlmRequest request, ModelSchema schema) {
        boolean byItself = schema.features().contains(ModelFeature.STRUCTURED_OUTPUT);
        return request.responseFormat().isEmpty() || byItself
                ? new AnswerForm(request.messages(), request.responseFormat())
                : new AnswerForm(
                        withWords(
                                request.messages(),
                                words(request.responseFormat().get())),
                        Optional.empty());
    }

    private static String words(ResponseFormat format) {
        String alone = "Answer with one JSON %s and nothing else: no explanation before or after it and no code fence.";
        return format instanceof ResponseFormat.Schema schema
                ? alone.formatted("value") + " It must be valid against this JSON Schema:\n"
                        + schema.source().toJson()
                : alone.formatted("object");
    }

    // Added to the system message that is there, because some servers take only one, and only as the first.
    private static List<Message> withWords(List<Message> messages, String words) {
        List<Message> asking = new ArrayList<>(messages);
        if (messages.get(0) instanceof SystemMessage system) {
            List<Content> content = new ArrayList<>(system.content());
            content.add(Content.text("\n\n" + words));
            asking.set(0, new SystemMessage(content));
        } else {
            asking.add(0, Message.system(words));
        }
        return asking;
    }
}
