package dev.modelwright.model;

import dev.modelwright.message.Message;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of a language model.
 *
 * @param messages the conversation, oldest first; at least one message
 * @param parameters the values of model parameters
 * @param tools the tools that the model may ask for
 * @param toolChoice whether it may, must or must not ask for them; the vendor's own default when empty
 * @param stop texts at which the answer ends
 * @param responseFormat the form that the answer must have; free text when empty
 * @param user an opaque id of the end user, for the vendor
 * @param metadata what the application notes about the call, for listeners; never sent to the vendor
 */
public record LlmRequest(
        List<Message> messages,
        Parameters parameters,
        List<ToolDefinition> tools,
        Optional<ToolChoice> toolChoice,
        List<String> stop,
        Optional<ResponseFormat> responseFormat,
        Optional<String> user,
        Map<String, String> metadata) {

    public LlmRequest {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        stop = List.copyOf(stop);
        metadata = Map.copyOf(metadata);
        Objects.requireNonNull(parameters, "parameters");
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("A request must have at least one message.");
        }
    }

    /**
     * Returns a request of these messages, without parameters.
     *
     * @throws IllegalArgumentException when there is no message
     */
    public static LlmRequest of(Message... messages) {
        return of(List.of(messages));
    }

    /**
     * Returns a request of these messages, without parameters.
     *
     * @throws IllegalArgumentException when there is no message
     */
    public static LlmRequest of(List<? extends Message> messages) {
        return new LlmRequest(
                List.copyOf(messages),
                DynamicParameters.none(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** Returns this request with other parameters. */
    public LlmRequest with(Parameters values) {
        return new LlmRequest(messages, values, tools, toolChoice, stop, responseFormat, user, metadata);
    }

    /** Returns this request with other tools. */
    public LlmRequest withTools(ToolDefinition... definitions) {
        return withTools(List.of(definitions));
    }

    /** Returns this request with other tools. */
    public LlmRequest withTools(List<ToolDefinition> definitions) {
        return new LlmRequest(messages, parameters, definitions, toolChoice, stop, responseFormat, user, metadata);
    }

    /** Returns this request with a rule for the use of tools. */
    public LlmRequest withToolChoice(ToolChoice choice) {
        return new LlmRequest(messages, parameters, tools, Optional.of(choice), stop, responseFormat, user, metadata);
    }

    /** Returns this request with other stop texts. */
    public LlmRequest withStop(String... texts) {
        return new LlmRequest(messages, parameters, tools, toolChoice, List.of(texts), responseFormat, user, metadata);
    }

    /** Returns this request for an answer of a form, which {@link LlmResult#json} reads and checks. */
    public LlmRequest withResponseFormat(ResponseFormat format) {
        return new LlmRequest(messages, parameters, tools, toolChoice, stop, Optional.of(format), user, metadata);
    }

    /** Returns this request on behalf of an end user. */
    public LlmRequest withUser(String id) {
        return new LlmRequest(messages, parameters, tools, toolChoice, stop, responseFormat, Optional.of(id), metadata);
    }

    /** Returns this request with other notes of the application, which listeners see and the vendor does not. */
    public LlmRequest withMetadata(Map<String, String> notes) {
        return new LlmRequest(messages, parameters, tools, toolChoice, stop, responseFormat, user, notes);
    }
}
