package dev.modelwright.parameter;

import dev.modelwright.json.JsonValue;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a few parameters in their order, unmodifiable. Calls have a handful of them: looking at each name is as fast
 * as hashing, and takes a quarter of the memory.
 */
final class ParameterMap extends AbstractMap<String, JsonValue> {

    private static final int FEW = 16;

    // Names and values in turn.
    private final Object[] parts;

    private ParameterMap(Object[] parts) {
        this.parts = parts;
    }

    /**
     * Returns a copy in the same order, in which plain Java data became JSON.
     *
     * @throws IllegalArgumentException when a value has no meaning in JSON
     */
    static Map<String, JsonValue> copyOf(Map<String, ?> source) {
        if (source.size() > FEW) {
            Map<String, JsonValue> copy = new LinkedHashMap<>();
            source.forEach((name, value) -> copy.put(name, json(name, value)));
            return Collections.unmodifiableMap(copy);
        }
        Object[] parts = new Object[2 * source.size()];
        int end = 0;
        for (Map.Entry<String, ?> entry : source.entrySet()) {
            // Somebody may be filling the map meanwhile.
            parts = end == parts.length ? Arrays.copyOf(parts, end + 2) : parts;
            parts[end++] = entry.getKey();
            parts[end++] = json(entry.getKey(), entry.getValue());
        }
        return new ParameterMap(end == parts.length ? parts : Arrays.copyOf(parts, end));
    }

    @Override
    public @Nullable JsonValue get(Object name) {
        for (int i = 0; i < parts.length; i += 2) {
            if (parts[i].equals(name)) {
                return (JsonValue) parts[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return parts.length / 2;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super JsonValue> action) {
        for (int i = 0; i < parts.length; i += 2) {
            action.accept((String) parts[i], (JsonValue) parts[i + 1]);
        }
    }

    @Override
    public Set<Entry<String, JsonValue>> entrySet() {
        return new Entries();
    }

    private Entry<String, JsonValue> entry(int place) {
        return new SimpleImmutableEntry<>((String) parts[2 * place], (JsonValue) parts[2 * place + 1]);
    }

    private static JsonValue json(String name, @Nullable Object value) {
        try {
            return JsonValue.fromJava(value);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("Parameter `" + name + "`: " + refused.getMessage(), refused);
        }
    }

    private final class Entries extends AbstractSet<Entry<String, JsonValue>> {

        @Override
        public Iterator<Entry<String, JsonValue>> iterator() {
            return IntStream.range(0, size()).mapToObj(ParameterMap.this::entry).iterator();
        }

        @Override
        public int size() {
            return ParameterMap.this.size();
        }
    }
}
