package dev.modelwright.processor.wiring;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.element.AnnotatedDriver;
import dev.modelwright.processor.element.AnnotatedElements;
import dev.modelwright.processor.element.AnnotatedProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which driver belongs to which vendor: the one that it names, else the only one in its package. */
public final class DriverAssignment {

    private final Map<String, List<AnnotatedDriver>> drivers = new HashMap<>();

    private DriverAssignment() {}

    /** Assigns drivers; those that have no vendor, or could have several, are reported. */
    public static DriverAssignment of(
            List<AnnotatedProvider> providers,
            List<AnnotatedDriver> drivers,
            AnnotatedElements known,
            Diagnostics diagnostics) {
        DriverAssignment assignment = new DriverAssignment();
        for (AnnotatedDriver driver : drivers) {
            owner(driver, providers, known, diagnostics)
                    .ifPresent(provider -> assignment
                            .drivers
                            .computeIfAbsent(provider.qualifiedName(), name -> new ArrayList<>())
                            .add(driver));
        }
        return assignment;
    }

    /** Returns the drivers of a vendor in the order of their names. */
    public List<AnnotatedDriver> drivers(AnnotatedProvider provider) {
        return List.copyOf(drivers.getOrDefault(provider.qualifiedName(), List.of()));
    }

    private static Optional<AnnotatedProvider> owner(
            AnnotatedDriver driver,
            List<AnnotatedProvider> providers,
            AnnotatedElements known,
            Diagnostics diagnostics) {
        return driver.provider()
                .map(name -> named(driver, name, providers, known, diagnostics))
                .orElseGet(() -> neighbour(driver, providers, known, diagnostics));
    }

    private static Optional<AnnotatedProvider> named(
            AnnotatedDriver driver,
            String name,
            List<AnnotatedProvider> providers,
            AnnotatedElements known,
            Diagnostics diagnostics) {
        if (!known.isProvider(name)) {
            report(driver, "`" + name + "` is not annotated with `@Provider`", diagnostics);
        }
        return providers.stream()
                .filter(provider -> provider.qualifiedName().equals(name))
                .findFirst();
    }

    private static Optional<AnnotatedProvider> neighbour(
            AnnotatedDriver driver,
            List<AnnotatedProvider> providers,
            AnnotatedElements known,
            Diagnostics diagnostics) {
        List<AnnotatedProvider> near = providers.stream()
                .filter(provider -> provider.packageName().equals(driver.packageName()))
                .toList();
        if (near.size() > 1) {
            String names = near.stream()
                    .map(provider -> "`" + provider.simpleName() + "`")
                    .collect(Collectors.joining(", "));
            diagnostics.report(DiagnosticCode.AMBIGUOUS_PROVIDER, driver.location(), driver.simpleName(), names);
            return Optional.empty();
        }
        if (near.isEmpty() && !known.hasProvider(driver.packageName())) {
            String reason = "no interface of its package is annotated with `@Provider`. Add one, or name one with"
                    + " `provider = ...`";
            report(driver, reason, diagnostics);
        }
        return near.stream().findFirst();
    }

    private static void report(AnnotatedDriver driver, String reason, Diagnostics diagnostics) {
        diagnostics.report(DiagnosticCode.DRIVER_WITHOUT_PROVIDER, driver.location(), driver.simpleName(), reason);
    }
}
