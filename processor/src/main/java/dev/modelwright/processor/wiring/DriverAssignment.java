package dev.modelwright.processor.wiring;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.element.AnnotatedDriver;
import dev.modelwright.processor.element.AnnotatedElements;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which driver belongs to which vendor: the one that it names, else the only one in its package. */
public final class DriverAssignment {

    private static final String NO_NEIGHBOUR = "no interface of its package is annotated with `@Provider`. Add one, or"
            + " name one with `provider = ...`";

    private final List<AnnotatedProvider> providers;
    private final AnnotatedElements known;
    private final Diagnostics diagnostics;
    private final Map<String, List<AnnotatedDriver>> drivers = new HashMap<>();
    private final Map<String, Set<ModelKind>> homeless = new HashMap<>();

    private DriverAssignment(List<AnnotatedProvider> providers, AnnotatedElements known, Diagnostics diagnostics) {
        this.providers = providers;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /** Assigns drivers; those that have no vendor, or could have several, are reported. */
    public static DriverAssignment of(
            List<AnnotatedProvider> providers,
            List<AnnotatedDriver> drivers,
            AnnotatedElements known,
            Diagnostics diagnostics) {
        DriverAssignment assignment = new DriverAssignment(providers, known, diagnostics);
        drivers.forEach(assignment::assign);
        return assignment;
    }

    /** Returns the drivers of a vendor. */
    public VendorDrivers of(AnnotatedProvider provider) {
        return new VendorDrivers(
                drivers.getOrDefault(provider.qualifiedName(), List.of()),
                homeless.getOrDefault(provider.packageName(), Set.of()));
    }

    private void assign(AnnotatedDriver driver) {
        driver.provider()
                .map(name -> named(driver, name))
                .orElseGet(() -> neighbour(driver))
                .ifPresent(name ->
                        drivers.computeIfAbsent(name, key -> new ArrayList<>()).add(driver));
    }

    private Optional<String> named(AnnotatedDriver driver, String name) {
        if (known.isProvider(name)) {
            return Optional.of(name);
        }
        String reason = "`" + name + "` is not annotated with `@Provider`";
        report(JavaCode.DRIVER_WITHOUT_PROVIDER, driver, reason);
        return Optional.empty();
    }

    private Optional<String> neighbour(AnnotatedDriver driver) {
        Set<String> near = new TreeSet<>(known.providers(driver.packageName()));
        providers.stream()
                .filter(provider -> provider.packageName().equals(driver.packageName()))
                .forEach(provider -> near.add(provider.qualifiedName()));
        if (near.isEmpty()) {
            report(JavaCode.DRIVER_WITHOUT_PROVIDER, driver, NO_NEIGHBOUR);
        } else if (near.size() > 1) {
            report(JavaCode.AMBIGUOUS_PROVIDER, driver, simpleNames(near));
        }
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    private void report(DiagnosticCode code, AnnotatedDriver driver, String detail) {
        diagnostics.report(code, driver.location(), driver.simpleName(), detail);
        homeless.computeIfAbsent(driver.packageName(), name -> EnumSet.noneOf(ModelKind.class))
                .add(driver.kind());
    }

    private static String simpleNames(Set<String> qualified) {
        return qualified.stream()
                .map(name -> "`" + name.substring(name.lastIndexOf('.') + 1) + "`")
                .collect(Collectors.joining(", "));
    }
}
