package dev.modelwright.samples.standin;

/** Makes the answer to one call. */
@FunctionalInterface
interface Handler {

    /**
     * Returns the answer.
     *
     * @throws Refusal when the call is refused before any model is asked
     */
    Answer answer(Call call);
}
