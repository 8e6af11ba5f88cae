package dev.modelwright.schema;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in for what a rule does not set: all of its template, or nothing. Made once for each template. */
record ParameterDefaults(
        Optional<ParameterType> type,
        Optional<LocalizedText> label,
        Optional<LocalizedText> help,
        Optional<JsonValue> defaultValue,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<Integer> precision,
        Optional<List<String>> options) {

    private static final ParameterDefaults NONE = new ParameterDefaults(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final List<ParameterDefaults> ALL = all();

    static ParameterDefaults of(@Nullable ParameterTemplate template) {
        return template == null ? NONE : ALL.get(template.ordinal());
    }

    private static List<ParameterDefaults> all() {
        ParameterTemplate[] templates = ParameterTemplate.values();
        ParameterDefaults[] all = new ParameterDefaults[templates.length];
        for (int i = 0; i < all.length; i++) {
            ParameterTemplate template = templates[i];
            all[i] = new ParameterDefaults(
                    Optional.of(template.type()),
                    Optional.of(template.label()),
                    Optional.of(template.help()),
                    template.defaultValue(),
                    template.min(),
                    template.max(),
                    template.precision(),
                    Optional.of(template.options()));
        }
        return List.of(all);
    }
}
