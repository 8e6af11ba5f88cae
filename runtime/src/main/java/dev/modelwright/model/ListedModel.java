package dev.modelwright.model;

import dev.modelwright.schema.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A model that a vendor says it serves.
 *
 * @param model the name to ask the provider for it by, not blank
 * @param label what people are shown
 * @param naming the values of the vendor's credential form that name this model, by variable; none where its name is enough. Hold no
 *     secret
 */
public record ListedModel(String model, LocalizedText label, Map<String, String> naming) {

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public ListedModel {
        if (model.isBlank()) {
            throw new IllegalArgumentException("The name of a listed model must not be blank.");
        }
        Objects.requireNonNull(label, "label");
        naming = Collections.unmodifiableMap(new LinkedHashMap<>(naming));
    }

    /** Returns a model that its name alone tells from others, and that people know by it. */
    public static ListedModel of(String model) {
        return new ListedModel(model, LocalizedText.of(model), Map.of());
    }

    /**
     * Returns the values that this model is asked for with: those that the vendor was asked for its models with, and those that name
     * this one. What is returned is not changed afterwards; secrets in it are as they were given.
     *
     * @param asked the values of {@link ModelListing#list}; never changed
     */
    public Map<String, Object> credentials(Map<String, ?> asked) {
        Map<String, Object> credentials = new LinkedHashMap<>(asked);
        credentials.putAll(naming);
        return Collections.unmodifiableMap(credentials);
    }
}
