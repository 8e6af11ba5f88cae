package dev.modelwright.parameter;

import dev.modelwright.json.JsonValue;
import java.util.Map;

/** Values of model parameters as a caller set them. What was not set has no entry. */
public interface Parameters {

    /** Returns the values by parameter name, in the order in which they were set; checked against the model's rules. */
    Map<String, JsonValue> values();

    /**
     * Returns values that the model's rules do not know, set on purpose; sent to the vendor as they are. A name that also
     * is in {@link #values} does not occur here.
     */
    Map<String, JsonValue> extra();
}
