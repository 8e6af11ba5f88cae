package dev.modelwright.decorator;

import dev.modelwright.model.Model;
import dev.modelwright.schema.ModelSchema;

/** What decorated models of all kinds have in common. */
abstract class DecoratedModel<M extends Model> implements Model {

    final Around<M> around;

    DecoratedModel(Around<M> around) {
        this.around = around;
    }

    @Override
    public final String provider() {
        return around.model().provider();
    }

    @Override
    public final String model() {
        return around.model().model();
    }

    @Override
    public final ModelSchema schema() {
        return around.model().schema();
    }

    @Override
    public final void validateCredentials() {
        around.validateCredentials();
    }

    @Override
    public final String toString() {
        return around.model().toString();
    }
}
