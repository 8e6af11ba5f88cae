package dev.modelwright.samples.standin;

import java.util.List;
import java.util.function.Supplier;

/** Asks the model, and answers whole or as a stream, also where the model fails. */
record Inference(Actor actor, Controls controls) {

    Answer answer(Supplier<Reply> model) {
        try {
            return model.get().answer(controls);
        } catch (EngineFault fault) {
            return failed(actor.says(fault.getMessage()));
        }
    }

    private Answer failed(String error) {
        return controls.stream()
                ? new StreamedAnswer(controls.key(), List.of(ErrorFrame.of(error)))
                : WholeAnswer.detail(500, error);
    }
}
