package dev.modelwright.samples.benchmark.compile;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a value class with a builder is written for a processor. Six types of properties take turns.
 *
 * @param processor the processor
 * @param writer from the package's name and the number of properties to a class named {@code Unit}
 */
record ValueSource(ProcessorJars processor, BiFunction<String, Integer, String> writer) {

    private static final List<String> TYPES =
            List.of("String", "int", "boolean", "double", "Optional<String>", "List<String>");

    static ValueSource autoValue() {
        return new ValueSource(ProcessorJars.autoValue(), ValueSource::autoValue);
    }

    static ValueSource immutables() {
        return new ValueSource(ProcessorJars.immutables(), ValueSource::immutables);
    }

    String text(String packageName, int properties) {
        return writer.apply(packageName, properties);
    }

    static String autoValue(String packageName, int properties) {
        return """
                package %s;

                import com.google.auto.value.AutoValue;
                import java.util.List;
                import java.util.Optional;

                @AutoValue
                abstract class Unit {
                %s
                    abstract Builder toBuilder();

                    @AutoValue.Builder
                    abstract static class Builder {
                %s
                        abstract Unit build();
                    }
                }
                """.formatted(
                        packageName,
                        lines(properties, "    abstract %1$s property%2$d();"),
                        lines(properties, "        abstract Builder property%2$d(%1$s value);"));
    }

    static String immutables(String packageName, int properties) {
        return """
                package %s;

                import java.util.List;
                import java.util.Optional;
                import org.immutables.value.Value;

                @Value.Immutable
                interface Unit {
                %s
                }
                """.formatted(packageName, lines(properties, "    %1$s property%2$d();"));
    }

    private static String lines(int properties, String pattern) {
        return IntStream.range(0, properties)
                .mapToObj(i -> pattern.formatted(TYPES.get(i % TYPES.size()), i))
                .collect(Collectors.joining("\n"));
    }
}
