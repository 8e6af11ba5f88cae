package dev.modelwright.processor;

import com.palantir.javapoet.JavaFile;
import dev.modelwright.processor.check.ModelFiles;
import dev.modelwright.processor.check.SchemaChecks;
import dev.modelwright.processor.check.VendorFolder;
import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.element.AnnotatedDriver;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ProviderPlanner;
import dev.modelwright.processor.plan.SkeletonPlan;
import dev.modelwright.processor.render.ProviderRenderer;
import dev.modelwright.processor.resource.FoundFile;
import dev.modelwright.processor.resource.ServiceEntries;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.VendorFile;
import dev.modelwright.processor.wiring.DriverCheck;
import dev.modelwright.processor.wiring.DriverTypesCheck;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/** The pipeline for one vendor: find, read, check, plan, render, write. */
final class VendorStep {

    private final ProcessingEnvironment environment;
    private final ServiceEntries services;
    private final Lint lint;
    private final CompiledType types;

    VendorStep(ProcessingEnvironment environment, ServiceEntries services, Lint lint) {
        this.environment = environment;
        this.services = services;
        this.lint = lint;
        this.types = new CompiledType(environment);
    }

    void compile(AnnotatedProvider provider, List<AnnotatedDriver> drivers, Diagnostics diagnostics) {
        Optional<FoundFile> file = types.find(provider, diagnostics);
        Optional<LocatedProvider> vendor = file.flatMap(found -> read(provider, found, diagnostics));
        Optional<ProviderPlan> plan = vendor.map(located -> new ProviderPlanner(diagnostics)
                .plan(provider.packageName(), provider.simpleName(), provider.file(), located));
        Map<ModelKind, String> drivable =
                plan.map(whole -> wire(provider, whole, drivers, diagnostics)).orElse(Map.of());
        ProviderRenderer renderer = types.renderer(provider);
        if (plan.isEmpty() || lint.hasErrors(diagnostics)) {
            write(provider, renderer.renderSkeleton(skeleton(provider, plan, drivers)), diagnostics);
        } else {
            write(provider, renderer.render(plan.get(), drivable), diagnostics);
            services.add(qualified(provider, plan.get().providerTypeName()), provider.qualifiedName());
        }
    }

    private static Optional<LocatedProvider> read(AnnotatedProvider provider, FoundFile file, Diagnostics diagnostics) {
        if (file.isCopy()) {
            diagnostics.report(DiagnosticCode.STALE_COPY, provider.fileLocation(), provider.file(), file.address());
        }
        VendorFolder folder = file.path().map(VendorFolder::of).orElseGet(VendorFolder::none);
        Optional<LocatedProvider> vendor = VendorFile.read(provider.file(), file.address(), file.bytes(), diagnostics)
                .map(located -> located.withModels(ModelFiles.read(located, folder, diagnostics)));
        vendor.ifPresent(located -> SchemaChecks.run(located, folder, diagnostics));
        return vendor;
    }

    private static Map<ModelKind, String> wire(
            AnnotatedProvider provider, ProviderPlan plan, List<AnnotatedDriver> drivers, Diagnostics diagnostics) {
        Map<ModelKind, AnnotatedDriver> byKind = new DriverCheck(provider, plan.schema(), diagnostics).check(drivers);
        Map<ModelKind, String> names = new EnumMap<>(ModelKind.class);
        byKind.forEach((kind, driver) -> {
            plan.kind(kind)
                    .ifPresent(planned -> new DriverTypesCheck(diagnostics)
                            .check(driver, planned.driverArguments(plan.packageName())));
            names.put(kind, driver.qualifiedName());
        });
        return names;
    }

    private static SkeletonPlan skeleton(
            AnnotatedProvider provider, Optional<ProviderPlan> plan, List<AnnotatedDriver> drivers) {
        return SkeletonPlan.of(
                provider.packageName(),
                provider.simpleName(),
                plan,
                drivers.stream().map(AnnotatedDriver::kind).collect(Collectors.toSet()));
    }

    private void write(AnnotatedProvider provider, List<JavaFile> files, Diagnostics diagnostics) {
        for (JavaFile file : files) {
            try {
                file.writeTo(environment.getFiler());
            } catch (IOException notWritten) {
                diagnostics.report(
                        DiagnosticCode.NOT_WRITTEN,
                        provider.fileLocation(),
                        file.typeSpec().name(),
                        notWritten.getMessage());
            }
        }
    }

    private static String qualified(AnnotatedProvider provider, String simpleName) {
        return provider.packageName().isEmpty() ? simpleName : provider.packageName() + "." + simpleName;
    }
}
