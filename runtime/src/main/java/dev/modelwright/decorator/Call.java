package dev.modelwright.decorator;

import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.Model;
import java.util.function.Function;

/**
 * One call whose answer comes as a whole, whatever the kind of model. Can be made again, and on another model.
 *
 * @param asked what is asked
 * @param work makes the call
 * @param usage reads what it used off its answer
 * @param <M> the kind of model
 * @param <R> the answer
 */
record Call<M extends Model, R>(Asked asked, Function<M, R> work, Function<R, UsageSummary> usage) {

    R on(M model) {
        return work.apply(model);
    }
}
