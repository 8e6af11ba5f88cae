package dev.modelwright.processor.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Keeps what the readers ask of one value, and of all values within. */
final class DescribedValue implements Outline {

    /** A key of a mapping and what stands behind it. */
    record Key(Need need, DescribedValue value) {}

    private final Set<String> types = new LinkedHashSet<>();
    private final List<DescribedValue> alternatives = new ArrayList<>();
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private List<String> names = List.of();
    private Optional<String> pattern = Optional.empty();
    private OptionalInt least = OptionalInt.empty();
    private OptionalInt greatest = OptionalInt.empty();
    private Optional<DescribedValue> element = Optional.empty();
    private String subject = "";
    private boolean closed;

    @Override
    public boolean describes() {
        return true;
    }

    @Override
    public void types(String... names) {
        types.addAll(List.of(names));
    }

    @Override
    public void pattern(String regex) {
        pattern = Optional.of(regex);
    }

    @Override
    public void least(int number) {
        least = OptionalInt.of(number);
    }

    @Override
    public void greatest(int number) {
        greatest = OptionalInt.of(number);
    }

    @Override
    public void names(List<String> allowed) {
        names = List.copyOf(allowed);
    }

    @Override
    public Outline element() {
        types.add("array");
        DescribedValue described = new DescribedValue();
        element = Optional.of(described);
        return described;
    }

    @Override
    public Outline alternative() {
        DescribedValue described = new DescribedValue();
        alternatives.add(described);
        return described;
    }

    @Override
    public void mapping(String name) {
        types.add("object");
        subject = name;
    }

    @Override
    public Outline key(String key, Need need) {
        DescribedValue described = new DescribedValue();
        keys.put(key, new Key(need, described));
        return described;
    }

    @Override
    public void nothingElse() {
        closed = true;
    }

    Set<String> types() {
        return types;
    }

    List<DescribedValue> alternatives() {
        return alternatives;
    }

    Map<String, Key> keys() {
        return keys;
    }

    List<String> allowed() {
        return names;
    }

    Optional<String> pattern() {
        return pattern;
    }

    OptionalInt least() {
        return least;
    }

    OptionalInt greatest() {
        return greatest;
    }

    Optional<DescribedValue> elements() {
        return element;
    }

    String subject() {
        return subject;
    }

    boolean isClosed() {
        return closed;
    }
}
