package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.yaml.YamlMapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gives out Java names, each once, and reports raw names that cannot have one. Not thread-safe. */
final class UniqueNames {

    private final String key;
    private final Diagnostics diagnostics;
    private final Map<String, String> given = new LinkedHashMap<>();

    /** Creates an empty register for raw names that stand behind {@code key} in their mapping. */
    UniqueNames(String key, Diagnostics diagnostics) {
        this.key = key;
        this.diagnostics = diagnostics;
    }

    /** Returns the Java name, empty when there is none or another raw name has it. */
    Optional<String> take(String raw, YamlMapping declaration) {
        Optional<String> name = JavaNames.member(raw);
        if (name.isEmpty()) {
            report(raw, declaration, "it has no letter or digit of ASCII. Rename it");
            return name;
        }
        String owner = given.putIfAbsent(name.get(), raw);
        if (owner != null) {
            report(raw, declaration, "`" + owner + "` becomes `" + name.get() + "` already. Rename one");
            return Optional.empty();
        }
        return name;
    }

    private void report(String raw, YamlMapping declaration, String reason) {
        var location = declaration.value(key).map(node -> node.location()).orElse(declaration.location());
        diagnostics.report(JavaCode.JAVA_NAME, location, "`" + raw + "`", reason);
    }
}
