package dev.modelwright.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, in their order and unmodifiable. A stream has several objects in each of its pieces, nearly all of few
 * members: those are found by looking at each, so that there is nothing to keep but names and values.
 */
final class Members extends AbstractMap<String, JsonValue> {

    private static final int FEW = 8;

    private final String[] names;
    private final JsonValue[] values;
    private final int size;
    private final @Nullable Map<String, Integer> places;

    private Members(Collector collected) {
        this.names = collected.names;
        this.values = collected.values;
        this.size = collected.size;
        this.places = collected.places;
    }

    /** Returns these members, which later changes of the map do not reach. */
    static Members copyOf(Map<String, JsonValue> members) {
        if (members instanceof Members own) {
            return own;
        }
        Collector copy = new Collector(members.size());
        members.forEach((name, value) ->
                copy.add(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
        return copy.members();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object name) {
        return place(name) >= 0;
    }

    @Override
    public @Nullable JsonValue get(Object name) {
        int place = place(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super JsonValue> action) {
        for (int i = 0; i < size; i++) {
            action.accept(names[i], values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, JsonValue>> entrySet() {
        return new Entries();
    }

    private int place(Object name) {
        return places == null ? place(names, size, name) : places.getOrDefault(name, -1);
    }

    private static int place(String[] names, int size, Object name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private final class Entries extends AbstractSet<Map.Entry<String, JsonValue>> {

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Map.Entry<String, JsonValue>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size;
                }

                @Override
                public Map.Entry<String, JsonValue> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    int place = next++;
                    return Map.entry(names[place], values[place]);
                }
            };
        }
    }

    /** Collects members whose names differ. Not to be used after {@link #members}. */
    static final class Collector {

        private String[] names;
        private JsonValue[] values;
        private int size;
        private @Nullable Map<String, Integer> places;

        Collector(int expected) {
            this.names = new String[expected];
            this.values = new JsonValue[expected];
        }

        boolean has(String name) {
            return places == null ? place(names, size, name) >= 0 : places.containsKey(name);
        }

        /** Adds a member whose name is not there yet. */
        void add(String name, JsonValue value) {
            if (size == names.length) {
                int more = Math.max(FEW, 2 * size);
                names = Arrays.copyOf(names, more);
                values = Arrays.copyOf(values, more);
            }
            names[size] = name;
            values[size] = value;
            size++;
            if (size > FEW) {
                remember(name);
            }
        }

        // Looking at each of many would make a text of n members cost n * n.
        private void remember(String name) {
            if (places == null) {
                places = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    places.put(names[i], i);
                }
            }
            places.put(name, size - 1);
        }

        Members members() {
            return new Members(this);
        }
    }
}
