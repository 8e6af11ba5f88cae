package dev.modelwright.processor.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How values become Java constants: {@code gpt-4o} becomes {@code GPT_4O}. */
public final class ConstantName {

    private ConstantName() {}

    /** Returns the constant of a value, empty when the value has neither letter nor digit of ASCII. */
    public static Optional<String> of(String value) {
        String name =
                words(value).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        return name.isEmpty() ? Optional.empty() : Optional.of(digitSafe(name));
    }

    /** Returns the parts of a name that consist of letters and digits of ASCII. */
    public static List<String> words(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the name with an underscore before it when it begins with a digit. */
    public static String digitSafe(String name) {
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
