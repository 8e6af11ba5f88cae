package dev.modelwright.model;

import dev.modelwright.json.JsonValue;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.ToolCall;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.LlmUsage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole answer.
 *
 * @param message what the model said and the tools that it asks for; fit to be sent back as history
 * @param reasoning the model's reasoning, empty text when it gave none
 * @param finishReason why the answer ended
 * @param rawFinishReason the vendor's own word for it
 * @param usage what the call used, cost and took
 * @param id the vendor's id of the answer
 * @param parameters the parameters that were sent
 * @param responseFormat the form that was asked for
 */
public record LlmResult(
        AssistantMessage message,
        String reasoning,
        FinishReason finishReason,
        Optional<String> rawFinishReason,
        LlmUsage usage,
        Optional<String> id,
        AppliedParameters parameters,
        Optional<ResponseFormat> responseFormat) {

    public LlmResult {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(reasoning, "reasoning");
        Objects.requireNonNull(finishReason, "finishReason");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns the answer's text, without reasoning. */
    public String text() {
        return message.text();
    }

    /** Returns the parameters that were sent, in order, defaults of required ones and extra ones included. */
    public Map<String, JsonValue> effectiveParameters() {
        return parameters.effective();
    }

    /**
     * Returns the answer as JSON, of the form that was asked for. A fence around it is taken away; nothing else is repaired.
     *
     * @throws UnexpectedAnswerException when the answer is no JSON or not of that form, with every place that is wrong
     */
    public JsonValue json() {
        return JsonAnswer.of(this);
    }

    /** Returns the tools that the model asks for, in order. */
    public List<ToolCall> toolCalls() {
        return message.toolCalls();
    }
}
