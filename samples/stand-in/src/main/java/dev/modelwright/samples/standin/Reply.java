package dev.modelwright.samples.standin;

/** What the model says, and the form it is sent in. */
record Reply(Generation generation, Wire wire) {

    Answer answer(Controls controls) {
        return controls.stream()
                ? new StreamedAnswer(controls.key(), wire.events(generation, controls.includeUsage()))
                : WholeAnswer.json(200, wire.whole(generation));
    }
}
