package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import java.util.Optional;

/** Answers chat requests. */
record ChatHandler(ModelCatalogue catalogue) implements Handler {

    @Override
    public Answer answer(Call call) {
        JsonObject body = RequestRules.CHAT.check(call.json());
        JsonArray messages = body.array("messages").orElse(JsonArray.of());
        if (messages.elements().isEmpty()) {
            throw Refusal.detail(400, "Invalid input. Please specify the prompt.");
        }
        Controls controls = Controls.of(body);
        ServedModel model = catalogue.forInference(controls.model());
        return answer(controls, model, messages, body.array("tools"));
    }

    private Answer answer(Controls controls, ServedModel model, JsonArray messages, Optional<JsonArray> tools) {
        // An empty array of tools counts as tools.
        if (tools.isPresent() && !model.can("tools")) {
            throw Refusal.detail(400, "Only " + catalogue.capable("tools") + " support tool calls");
        }
        return new Inference(catalogue.actor(), controls).answer(() -> reply(controls, model, messages, tools));
    }

    private Reply reply(Controls controls, ServedModel model, JsonArray messages, Optional<JsonArray> tools) {
        if (!model.can("chat")) {
            throw new EngineFault("Model " + model.uid() + " is not for chat.");
        }
        Conversation conversation = Conversation.of(messages);
        Optional<ToolCall> call = tools.flatMap(offered -> ToolCall.of(offered, conversation.question()));
        String text = call.map(ToolCall::markup)
                .orElseGet(() -> catalogue.engine().chat(model, conversation, controls.maxTokens()));
        Wire wire = tools.isPresent()
                ? new ToolWire(Identity.of("chatcmpl-", model.uid()), call)
                : new ChatWire(Identity.of("chat", model.uid()));
        return new Reply(catalogue.run(model).generate(text, conversation.texts(), controls), wire);
    }
}
