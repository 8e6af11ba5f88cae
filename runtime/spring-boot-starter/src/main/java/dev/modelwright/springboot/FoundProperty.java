package dev.modelwright.springboot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.origin.Origin;

/**
 * A property that was set. Its value may be a secret: it is not part of its text.
 *
 * @param name the whole name
 * @param value the value, placeholders resolved
 * @param origin where it was set, null when nobody knows
 */
record FoundProperty(
        ConfigurationPropertyName name,
        String value,
        @Nullable Origin origin) {

    /** Returns the last part of the name as it was written. */
    String key() {
        return name.getLastElement(ConfigurationPropertyName.Form.ORIGINAL);
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
