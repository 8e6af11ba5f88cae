package dev.modelwright.testkit;

import dev.modelwright.credential.Credentials;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.model.Audio;
import dev.modelwright.schema.ModelKind;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the suite knows of a vendor.
 *
 * @param values values of the credential form
 * @param models names of models that users name
 * @param audio a recording that is understood
 * @param wire what the server says
 * @param shapes what makes typed credentials, by the wire name of a kind; without a name for models that the vendor ships
 * @param statuses kinds of failures that differ from the usual ones
 * @param skipped why groups and tests are switched off, by their names
 * @param patience how long the suite waits for what should come at once
 */
record VendorFacts(
        Map<String, Object> values,
        Map<ModelKind, String> models,
        Audio audio,
        Optional<VendorWire> wire,
        Map<String, Function<Map<String, ?>, ? extends Credentials>> shapes,
        Map<Integer, ErrorKind> statuses,
        Map<String, String> skipped,
        Duration patience) {

    static final VendorFacts NONE = new VendorFacts(
            Map.of(), Map.of(), Silence.wav(), Optional.empty(), Map.of(), Map.of(), Map.of(), Duration.ofSeconds(20));

    VendorFacts withValue(String variable, Object value) {
        return new VendorFacts(and(values, variable, value), models, audio, wire, shapes, statuses, skipped, patience);
    }

    VendorFacts withModel(ModelKind kind, String name) {
        return new VendorFacts(values, and(models, kind, name), audio, wire, shapes, statuses, skipped, patience);
    }

    VendorFacts withAudio(Audio other) {
        return new VendorFacts(values, models, other, wire, shapes, statuses, skipped, patience);
    }

    VendorFacts withWire(VendorWire other) {
        return new VendorFacts(values, models, audio, Optional.of(other), shapes, statuses, skipped, patience);
    }

    VendorFacts withShape(String name, Function<Map<String, ?>, ? extends Credentials> parse) {
        return new VendorFacts(values, models, audio, wire, and(shapes, name, parse), statuses, skipped, patience);
    }

    VendorFacts withStatus(int status, ErrorKind kind) {
        return new VendorFacts(values, models, audio, wire, shapes, and(statuses, status, kind), skipped, patience);
    }

    VendorFacts withSkipped(String name, String reason) {
        return new VendorFacts(values, models, audio, wire, shapes, statuses, and(skipped, name, reason), patience);
    }

    VendorFacts withPatience(Duration other) {
        return new VendorFacts(values, models, audio, wire, shapes, statuses, skipped, other);
    }

    private static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }
}
