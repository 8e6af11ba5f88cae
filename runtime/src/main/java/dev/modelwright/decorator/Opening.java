package dev.modelwright.decorator;

import dev.modelwright.model.Model;
import java.util.function.Function;

/**
 * One call whose answer is streamed, whatever the kind of model. Can be made again, and on another model.
 *
 * @param asked what is asked
 * @param work makes the call
 * @param kind how its stream is read
 * @param <M> the kind of model
 * @param <S> the stream
 * @param <P> a piece of it
 */
record Opening<M extends Model, S, P>(Asked asked, Function<M, S> work, StreamKind<S, P> kind) {

    S on(M model) {
        return work.apply(model);
    }

    Source<S, P> sourceOn(M model) {
        return new DirectSource<>(on(model), kind);
    }
}
