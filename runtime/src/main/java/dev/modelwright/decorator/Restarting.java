package dev.modelwright.decorator;

import dev.modelwright.model.Model;
import java.util.concurrent.CountDownLatch;

/** Makes calls again, on the same model or another; streams until their first token was handed out. */
abstract class Restarting<M extends Model> implements Around<M> {

    abstract Tries<M> tries();

    @Override
    public final <R> R call(Call<M, R> call) {
        Tries<M> tries = tries();
        return tries.run(tries.first(), call::on, new CountDownLatch(1));
    }

    @Override
    public final <S, P> Source<S, P> open(Opening<M, S, P> opening) {
        return new RestartingSource<>(tries(), opening);
    }
}
