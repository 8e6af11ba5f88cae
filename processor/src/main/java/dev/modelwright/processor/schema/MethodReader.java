package dev.modelwright.processor.schema;

import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.WireNamed;
import java.util.Optional;

/** Reads names of configuration methods. */
final class MethodReader {

    private static final String REMOTE = "fetch-from-remote";

    private MethodReader() {}

    static Optional<ConfigurationMethod> read(Value value) {
        value.noteNames(() -> Value.names(ConfigurationMethod.class));
        Optional<String> text = value.word();
        return text.flatMap(name -> WireNamed.find(ConfigurationMethod.class, name)
                .or(() -> value.unknownValue(Value.names(ConfigurationMethod.class), remedy(name))));
    }

    private static String remedy(String name) {
        return name.equals(REMOTE)
                ? " Old documentation of Dify names it, but no version of Dify accepts it. Remove it."
                : "";
    }
}
