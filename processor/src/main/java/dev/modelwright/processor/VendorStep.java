package dev.modelwright.processor;

import com.palantir.javapoet.JavaFile;
import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.check.VendorFolder;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.element.AnnotatedDriver;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.plan.DriverName;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ProviderPlanner;
import dev.modelwright.processor.plan.SkeletonPlan;
import dev.modelwright.processor.resource.FoundFile;
import dev.modelwright.processor.resource.ServiceEntries;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.wiring.DriverCheck;
import dev.modelwright.processor.wiring.DriverTypesCheck;
import dev.modelwright.processor.wiring.VendorDrivers;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;

/** The pipeline for one vendor: find, read, check, plan, render, write. */
final class VendorStep {

    private final ProcessingEnvironment environment;
    private final ServiceEntries services;
    private final Lint lint;
    private final CompiledType types;
    private final ProviderIds ids = new ProviderIds();

    VendorStep(ProcessingEnvironment environment, ServiceEntries services, Lint lint) {
        this.environment = environment;
        this.services = services;
        this.lint = lint;
        this.types = new CompiledType(environment);
    }

    void compile(AnnotatedProvider provider, VendorDrivers drivers, Diagnostics diagnostics) {
        Optional<LocatedProvider> vendor =
                types.find(provider, diagnostics).flatMap(found -> read(provider, found, diagnostics));
        Optional<ProviderPlan> plan = vendor.map(located -> new ProviderPlanner(diagnostics)
                .plan(provider.packageName(), provider.simpleName(), provider.file(), located));
        Map<ModelKind, DriverName> drivable =
                plan.map(whole -> wire(provider, whole, drivers, diagnostics)).orElse(Map.of());
        if (plan.isEmpty() || lint.hasErrors(diagnostics) || !provider.isWellPlaced()) {
            writeSkeleton(provider, skeleton(provider, plan, drivers), diagnostics);
        } else {
            write(provider, types.renderer(provider).render(plan.get(), drivable), diagnostics);
            services.add(qualified(provider, plan.get().providerTypeName()), provider.qualifiedName());
        }
    }

    /** Writes types without content, so that code that names them is not to blame. */
    void standIn(AnnotatedProvider provider, VendorDrivers drivers, Diagnostics diagnostics) {
        writeSkeleton(provider, skeleton(provider, Optional.empty(), drivers), diagnostics);
    }

    private Optional<LocatedProvider> read(AnnotatedProvider provider, FoundFile file, Diagnostics diagnostics) {
        if (file.isCopy()) {
            diagnostics.report(FileCode.STALE_COPY, provider.fileLocation(), provider.file(), file.address());
        }
        VendorFolder folder = file.path().map(VendorFolder::of).orElseGet(VendorFolder::none);
        Optional<LocatedProvider> vendor =
                CheckedVendor.read(provider.file(), file.address(), file.bytes(), folder, diagnostics);
        vendor.ifPresent(located -> ids.check(provider, located, diagnostics));
        return vendor;
    }

    private Map<ModelKind, DriverName> wire(
            AnnotatedProvider provider, ProviderPlan plan, VendorDrivers drivers, Diagnostics diagnostics) {
        // Which types drivers are given follows from the vendor file: nobody knows while that has errors.
        boolean typesAreKnown = !lint.hasErrors(diagnostics);
        Map<ModelKind, AnnotatedDriver> byKind = new DriverCheck(provider, plan.schema(), diagnostics).check(drivers);
        Map<ModelKind, DriverName> names = new EnumMap<>(ModelKind.class);
        byKind.forEach((kind, driver) -> {
            plan.kind(kind)
                    .filter(planned -> typesAreKnown)
                    .ifPresent(planned -> new DriverTypesCheck(diagnostics)
                            .check(driver, planned.driverArguments(plan.packageName())));
            names.put(kind, DriverName.of(driver.packageName(), driver.qualifiedName()));
        });
        return names;
    }

    private static SkeletonPlan skeleton(
            AnnotatedProvider provider, Optional<ProviderPlan> plan, VendorDrivers drivers) {
        return SkeletonPlan.of(
                provider.packageName(),
                provider.simpleName(),
                plan,
                drivers.drivers().stream().map(AnnotatedDriver::kind).collect(Collectors.toSet()));
    }

    private void writeSkeleton(AnnotatedProvider provider, SkeletonPlan plan, Diagnostics diagnostics) {
        write(provider, types.renderer(provider).renderSkeleton(plan), diagnostics);
    }

    private void write(AnnotatedProvider provider, List<JavaFile> files, Diagnostics diagnostics) {
        for (JavaFile file : files) {
            try {
                file.writeTo(environment.getFiler());
            } catch (FilerException exists) {
                report(provider, file, "a type of that name exists already. Rename it", diagnostics);
            } catch (IOException notWritten) {
                report(provider, file, Fault.summary(notWritten), diagnostics);
            }
        }
    }

    private static void report(AnnotatedProvider provider, JavaFile file, String reason, Diagnostics diagnostics) {
        String name = file.typeSpec().name();
        diagnostics.report(FileCode.NOT_WRITTEN, provider.fileLocation(), name, reason);
    }

    private static String qualified(AnnotatedProvider provider, String simpleName) {
        return provider.packageName().isEmpty() ? simpleName : provider.packageName() + "." + simpleName;
    }
}
