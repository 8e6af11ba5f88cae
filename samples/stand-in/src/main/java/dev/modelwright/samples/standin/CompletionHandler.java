package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import java.util.List;

/** Answers completion requests. */
record CompletionHandler(ModelCatalogue catalogue) implements Handler {

    @Override
    public Answer answer(Call call) {
        JsonObject body = RequestRules.COMPLETION.check(call.json());
        Controls controls = Controls.of(body);
        ServedModel model = catalogue.forInference(controls.model());
        String prompt = body.string("prompt").orElseThrow();
        return new Inference(catalogue.actor(), controls).answer(() -> reply(controls, model, prompt));
    }

    private Reply reply(Controls controls, ServedModel model, String prompt) {
        if (!model.can("generate")) {
            throw new EngineFault("Model " + model.uid() + " is not for generate.");
        }
        // So does the real server fail when a model that chats is to continue a prompt.
        if (model.can("chat")) {
            throw new EngineFault("'str' object has no attribute 'get'");
        }
        String text = catalogue.engine().complete(model, prompt, controls.maxTokens());
        return new Reply(
                catalogue.run(model).generate(text, List.of(prompt), controls),
                new CompletionWire(Identity.of("", model.uid())));
    }
}
