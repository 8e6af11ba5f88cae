package dev.modelwright.processor.schema;

import java.util.Optional;

/**
 * Reads what a vendor file says about its Python sources. Java has no use for it, but without it Dify does not start the
 * plugin.
 */
final class ExtraReader {

    private ExtraReader() {}

    /** Returns nothing: the value is only checked. */
    static Optional<Void> read(Value value) {
        return value.mapping("a mapping with `python`").flatMap(node -> {
            MappingReader reader = new MappingReader(node, "`extra`", value);
            reader.optional("python", ExtraReader::sources);
            reader.nothingElse();
            return Optional.empty();
        });
    }

    private static Optional<Void> sources(Value value) {
        return value.mapping("a mapping with `provider_source`").flatMap(node -> {
            MappingReader reader = new MappingReader(node, "`extra.python`", value);
            reader.required("provider_source", Value::word);
            reader.list("model_sources", new Distinct<>(Value::word));
            reader.opaque("source"); // vendors write it, Dify ignores it
            reader.nothingElse();
            return Optional.empty();
        });
    }
}
