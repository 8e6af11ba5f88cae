package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Optional;

/**
 * One section below {@code models:}: which files hold the predefined models of a kind.
 *
 * @param kind the kind of models
 * @param patterns the patterns of model files, relative to the vendor's root
 * @param position the file that orders the models, relative to the vendor's root
 * @param key the section's key
 * @param node the mapping behind the key
 */
public record LocatedSection(
        ModelKind kind, List<LocatedText> patterns, Optional<LocatedText> position, LocatedText key, YamlMapping node) {

    public LocatedSection {
        patterns = List.copyOf(patterns);
    }
}
