package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.modelwright.json.JsonObject;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.parameter.DynamicParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LlmRequestTest {

    private static final LlmRequest HELLO = LlmRequest.of(Message.user("hello"));

    @Test
    void requestWithoutMessagesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(LlmRequest::of)
                .withMessage("A request must have at least one message.");
    }

    @Test
    void requestOfMessagesAloneAsksForNothingElse() {
        assertThat(HELLO.parameters()).isEqualTo(DynamicParameters.none());
        assertThat(HELLO.tools()).isEmpty();
        assertThat(HELLO.toolChoice()).isEmpty();
        assertThat(HELLO.stop()).isEmpty();
        assertThat(HELLO.user()).isEmpty();
    }

    @Test
    void eachPartIsSetWithoutChangingTheOthers() {
        DynamicParameters parameters = DynamicParameters.of(Map.of("top_p", 0.5));
        ToolDefinition tool = new ToolDefinition("t", "d", JsonObject.empty());
        LlmRequest request = HELLO.with(parameters)
                .withTools(tool)
                .withToolChoice(ToolChoice.REQUIRED)
                .withStop("END")
                .withUser("u");

        assertThat(request.messages()).isEqualTo(HELLO.messages());
        assertThat(request.parameters()).isEqualTo(parameters);
        assertThat(request.tools()).containsExactly(tool);
        assertThat(request.toolChoice()).contains(ToolChoice.REQUIRED);
        assertThat(request.stop()).containsExactly("END");
        assertThat(request.user()).contains("u");
        assertThat(HELLO.tools()).isEmpty();
    }

    @Test
    void messagesAreCopiedAndCannotBeChanged() {
        List<Message> messages = new ArrayList<>(List.of(Message.user("a")));
        LlmRequest request = LlmRequest.of(messages);
        messages.clear();

        assertThat(request.messages()).hasSize(1).isUnmodifiable();
    }
}
