package dev.modelwright.processor.wiring;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.element.DeclaredModule;
import dev.modelwright.processor.element.ModuleReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Generated providers against the declaration of their module: in a module, a service file has no effect. Not thread-safe.
 */
public final class ProvidesCheck {

    private final Map<String, ElementLocation> generated = new TreeMap<>();

    /** Adds a provider that is generated for a vendor. */
    public void add(String provider, AnnotatedProvider vendor) {
        generated.put(provider, vendor.fileLocation());
    }

    /** Reports each module that leaves providers out, once, at the first vendor that is left out. */
    public void check(ModuleReader modules, Diagnostics diagnostics) {
        Map<DeclaredModule, Map<String, ElementLocation>> missing = new LinkedHashMap<>();
        generated.forEach((provider, location) -> modules.of(location.typeName())
                .filter(module -> !module.provides(provider))
                .ifPresent(module ->
                        missing.computeIfAbsent(module, key -> new TreeMap<>()).put(provider, location)));
        missing.forEach((module, providers) -> report(module, providers, diagnostics));
    }

    private static void report(DeclaredModule module, Map<String, ElementLocation> missing, Diagnostics diagnostics) {
        Set<String> all = new LinkedHashSet<>(module.written());
        all.addAll(missing.keySet());
        diagnostics.report(
                JavaCode.MISSING_PROVIDES,
                missing.values().iterator().next(),
                module.name(),
                quoted(missing.keySet()),
                String.join(", ", all));
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
