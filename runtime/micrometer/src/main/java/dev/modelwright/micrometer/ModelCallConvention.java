package dev.modelwright.micrometer;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names an observation of a call and its keys. Give a subclass to {@link ObservationListener#with(ModelCallConvention)}, or register a
 * global convention, to name them otherwise. Keys with few values are the same for every call of every kind, so that meters can be
 * made of them; all that differs from call to call is among the others, which only traces get.
 */
public class ModelCallConvention implements ObservationConvention<ModelCallContext> {

    /** Makes the convention with the names of {@link GenAiNames}. */
    public ModelCallConvention() {}

    @Override
    public final boolean supportsContext(Observation.Context context) {
        return context instanceof ModelCallContext;
    }

    @Override
    public String getName() {
        return GenAiNames.OPERATION_DURATION;
    }

    @Override
    public String getContextualName(ModelCallContext context) {
        return GenAiNames.operation(context.kind()) + " " + context.model();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ModelCallContext context) {
        return CallKeys.few(context);
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ModelCallContext context) {
        return CallKeys.many(context);
    }
}
