package dev.modelwright.samples.playground.store;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ModelKind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A saved credential. Holds no secret, only which there are.
 *
 * @param id random, never changes
 * @param name what people call it; no two have one name
 * @param provider the provider's id
 * @param form which of its forms is filled in
 * @param kind the kind of the model that was named, empty for the form of the provider
 * @param model the model that was named, empty for the form of the provider
 * @param standIn whether the embedded server without models answers for it
 * @param values what was given in fields that are not secret, by variable
 * @param secrets the variables of the secrets that were given
 */
public record SavedRecord(
        String id,
        String name,
        String provider,
        FormKind form,
        Optional<ModelKind> kind,
        Optional<String> model,
        boolean standIn,
        Map<String, JsonValue> values,
        Set<String> secrets,
        Instant createdAt,
        Instant updatedAt) {

    public SavedRecord {
        values = Map.copyOf(values);
        secrets = Set.copyOf(secrets);
    }
}
