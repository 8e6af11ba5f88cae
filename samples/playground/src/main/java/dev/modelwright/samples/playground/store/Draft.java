package dev.modelwright.samples.playground.store;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ModelKind;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be saved, see {@link SavedRecord}. Printing it shows no secret.
 *
 * @param values by variable, of fields that are not secret
 * @param secrets by variable, all that the record is to have
 */
public record Draft(
        String name,
        String provider,
        FormKind form,
        Optional<ModelKind> kind,
        Optional<String> model,
        boolean standIn,
        Map<String, JsonValue> values,
        Map<String, Secret> secrets) {

    public Draft {
        values = Map.copyOf(values);
        secrets = Map.copyOf(secrets);
    }
}
