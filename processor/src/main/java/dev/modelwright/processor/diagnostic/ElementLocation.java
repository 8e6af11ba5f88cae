package dev.modelwright.processor.diagnostic;

import java.util.Optional;

/**
 * A place in Java source, named by text so that it outlives the compiler's round.
 *
 * @param typeName the canonical name of the type
 * @param annotation the canonical name of an annotation on the type, empty for the type itself
 * @param member the name of a value of the annotation, empty for the annotation itself
 */
public record ElementLocation(String typeName, Optional<String> annotation, Optional<String> member)
        implements Location {

    /** Returns the place of a type. */
    public static ElementLocation of(String typeName) {
        return new ElementLocation(typeName, Optional.empty(), Optional.empty());
    }

    /** Returns the place of a value of an annotation on a type. */
    public static ElementLocation of(String typeName, String annotation, String member) {
        return new ElementLocation(typeName, Optional.of(annotation), Optional.of(member));
    }

    @Override
    public String owner() {
        return typeName
                + annotation.map("@"::concat).orElse("")
                + member.map("#"::concat).orElse("");
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }
}
