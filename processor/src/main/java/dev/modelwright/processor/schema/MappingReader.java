package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.schema.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the keys of one mapping, each at most once, and remembers which of them were at fault. Missing and unknown keys
 * are reported together by {@link #nothingElse()}, because one is often the other misspelt.
 */
final class MappingReader {

    private final YamlMapping node;
    private final String subject;
    private final Diagnostics diagnostics;
    private final Outline outline;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<String> faults = new HashSet<>();

    /**
     * Starts to read a mapping.
     *
     * @param subject what the mapping is, in words that follow "missing from", for example {@code a credential field}
     */
    MappingReader(YamlMapping node, String subject, Value value) {
        this.node = node;
        this.subject = subject;
        this.diagnostics = value.diagnostics();
        this.outline = value.outline();
        outline.mapping(subject);
    }

    /** Reads a key that must be there. */
    <T> Optional<T> required(String key, ValueReader<T> reader) {
        known.add(key);
        if (outline.describes()) {
            return describe(key, Outline.Need.REQUIRED, reader);
        }
        Optional<YamlNode> value = node.value(key);
        if (value.isEmpty()) {
            missing.add(key);
            faults.add(key);
        }
        return value.flatMap(found -> read(key, found, reader));
    }

    /** Reads a key that may be missing or without a value. */
    <T> Optional<T> optional(String key, ValueReader<T> reader) {
        known.add(key);
        if (outline.describes()) {
            return describe(key, Outline.Need.OPTIONAL, reader);
        }
        return node.value(key).filter(found -> !found.isNull()).flatMap(found -> read(key, found, reader));
    }

    /** Reads a key whose absence and whose explicit null mean different things. */
    <T> Setting<T> setting(String key, ValueReader<T> reader) {
        known.add(key);
        if (outline.describes()) {
            describe(key, Outline.Need.OPTIONAL, reader);
        }
        Optional<YamlNode> value = node.value(key);
        if (value.filter(YamlNode::isNull).isPresent()) {
            return Setting.none();
        }
        return value.flatMap(found -> read(key, found, reader)).map(Setting::of).orElseGet(Setting::absent);
    }

    /** Reads a list that may be missing, which is the same as empty. */
    <T> List<T> list(String key, ValueReader<T> elements) {
        return optional(key, value -> Optional.of(value.list(elements))).orElse(List.of());
    }

    /** Accepts keys without reading them. */
    void opaque(String... keys) {
        for (String key : keys) {
            known.add(key);
            outline.key(key, Outline.Need.OPTIONAL);
        }
    }

    /** Reports every key that is missing and every key that was not asked for. */
    void nothingElse() {
        outline.nothingElse();
        List<YamlScalar> unknown = new ArrayList<>();
        for (YamlEntry entry : node.entries()) {
            YamlScalar key = entry.key();
            if (!known.contains(key.text()) && !key.isBroken() && !YamlMapping.isMerge(key)) {
                unknown.add(key);
            }
        }
        if (!node.isMerged()) {
            missing.forEach(key -> reportMissing(key, unknown));
        }
        unknown.forEach(this::reportUnknown);
    }

    /** Returns the keys that were missing or whose values, at any depth, were at fault. */
    Set<String> faults() {
        return Set.copyOf(faults);
    }

    private <T> Optional<T> describe(String key, Outline.Need need, ValueReader<T> reader) {
        return reader.read(new Value(key, StandIn.value(), diagnostics, outline.key(key, need)));
    }

    private <T> Optional<T> read(String key, YamlNode value, ValueReader<T> reader) {
        int before = diagnostics.errorCount();
        Optional<T> result = reader.read(new Value(key, value, diagnostics));
        if (diagnostics.errorCount() > before || BrokenNodes.within(value)) {
            faults.add(key);
        }
        return result;
    }

    private void reportMissing(String key, List<YamlScalar> unknown) {
        Optional<YamlScalar> misspelt = unknown.stream()
                .filter(candidate ->
                        NearNames.find(candidate.text(), List.of(key)).isPresent())
                .findFirst();
        misspelt.ifPresent(unknown::remove);
        diagnostics.report(
                ReadingCode.MISSING_KEY,
                misspelt.map(YamlScalar::location).orElse(node.location()),
                key,
                subject,
                misspelt.map(found -> " Did you mean `" + key + "` by " + Visible.value(found.text()) + "?")
                        .orElse(""));
    }

    private void reportUnknown(YamlScalar key) {
        List<String> free =
                known.stream().filter(name -> node.value(name).isEmpty()).toList();
        diagnostics.report(
                ReadingCode.UNKNOWN_KEY,
                key.location(),
                Visible.value(key.text()),
                subject,
                NearNames.hint(key.text(), free));
    }
}
