package dev.modelwright.driver;

import dev.modelwright.message.Message;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Optional;

/**
 * One call as a driver sees it: everything is checked already.
 *
 * @param model the model's name
 * @param credentials the vendor's credentials
 * @param schema what the model can do
 * @param messages the conversation, oldest first
 * @param parameters the values to send, checked against the model's rules
 * @param tools the tools that the model may ask for
 * @param toolChoice whether it may, must or must not ask for them
 * @param stop texts at which the answer ends
 * @param responseFormat the form that the vendor must keep the answer to; empty when the schema does not say that the model can do so
 *     by itself, as the messages ask for it then
 * @param user an opaque id of the end user
 */
public record LlmCall<C, P>(
        String model,
        C credentials,
        ModelSchema schema,
        List<Message> messages,
        P parameters,
        List<ToolDefinition> tools,
        Optional<ToolChoice> toolChoice,
        List<String> stop,
        Optional<ResponseFormat> responseFormat,
        Optional<String> user) {

    public LlmCall {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        stop = List.copyOf(stop);
    }
}
