package dev.modelwright.samples.standin;

import java.util.List;

/** One model and what it runs in. */
record ModelRun(Engine engine, ServedModel model) {

    int count(List<String> texts) {
        return texts.stream().mapToInt(text -> engine.count(model, text)).sum();
    }

    /**
     * Says a text as far as the controls let it.
     *
     * @throws EngineFault when question and answer do not fit in the model's context
     */
    Generation generate(String text, List<String> question, Controls controls) {
        int promptTokens = count(question);
        long room = model.contextLength() - promptTokens;
        long limit = controls.maxTokens().orElse(Math.max(1, room));
        if (limit > room) {
            throw new EngineFault("Max tokens exceeds model's max length");
        }
        List<String> pieces = engine.pieces(model, stopped(text, controls.stop()));
        int said = (int) Math.min(limit, pieces.size());
        return new Generation(pieces.subList(0, said), said < pieces.size(), promptTokens);
    }

    // The label is never cut off.
    private String stopped(String text, List<String> stops) {
        int end = stops.stream()
                .mapToInt(stop -> text.indexOf(stop, model.label().length()))
                .filter(found -> found >= 0)
                .min()
                .orElse(text.length());
        return text.substring(0, end);
    }
}
