package dev.modelwright.decorator;

import dev.modelwright.model.Model;

/**
 * What a decorator does with the calls of a model, whatever its kind.
 *
 * @param <M> the kind of model
 */
interface Around<M extends Model> {

    /** Returns the model that answers everything that is not a call: schema, token counts, voices. */
    M model();

    /** Makes a call. */
    <R> R call(Call<M, R> call);

    /** Makes a call whose answer is streamed. */
    <S, P> Source<S, P> open(Opening<M, S, P> opening);

    /** Finds out whether the credentials work. */
    default void validateCredentials() {
        model().validateCredentials();
    }
}
