package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.FileLocation;
import java.util.List;
import java.util.Optional;

/**
 * A mapping, its keys unique.
 *
 * @param entries the entries in the order of the file
 * @param location the place of the first key
 */
public record YamlMapping(List<YamlEntry> entries, FileLocation location) implements YamlNode {

    private static final String MERGE = "<<";

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** Returns the value behind a key, empty when the mapping does not have the key. */
    public Optional<YamlNode> value(String key) {
        return entry(key).map(YamlEntry::value);
    }

    /** Returns the entry of a key, empty when the mapping does not have the key. */
    public Optional<YamlEntry> entry(String key) {
        for (YamlEntry entry : entries) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Tells whether keys may be missing because the mapping took them from elsewhere, which was reported. */
    public boolean isMerged() {
        return entry(MERGE).isPresent();
    }

    /** Tells whether {@code key} was reported while the tree was built. */
    public static boolean isMerge(YamlScalar key) {
        return key.text().equals(MERGE) && key.style() == ScalarStyle.PLAIN;
    }

    @Override
    public String describe() {
        return "a mapping";
    }
}
