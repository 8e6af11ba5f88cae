package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.element.ModuleReader;
import dev.modelwright.processor.plan.PropertiesPlan;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.render.SpringMetadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Describes, beside the classes, the properties that Spring Boot reads credentials from. Nothing is written unless it is asked for. */
final class SpringMetadataFile {

    private final ProcessingEnvironment environment;
    private final boolean wanted;
    private final ModuleReader modules;
    private final Map<String, Map<String, PropertiesPlan>> plans = new TreeMap<>();
    private final Map<String, List<Element>> origins = new TreeMap<>();

    SpringMetadataFile(ProcessingEnvironment environment, boolean wanted) {
        this.environment = environment;
        this.wanted = wanted;
        this.modules = new ModuleReader(environment.getElementUtils());
    }

    /** Notes a vendor's properties and returns them; empty when nobody asked for any. */
    Optional<PropertiesPlan> properties(AnnotatedProvider provider, ProviderPlan vendor) {
        if (!wanted) {
            return Optional.empty();
        }
        String module = modules.name(provider.qualifiedName());
        PropertiesPlan plan = PropertiesPlan.of(vendor);
        plans.computeIfAbsent(module, name -> new TreeMap<>()).put(plan.qualifiedName(), plan);
        origins.computeIfAbsent(module, name -> new ArrayList<>())
                .add(environment.getElementUtils().getTypeElement(provider.qualifiedName()));
        return Optional.of(plan);
    }

    /** Writes the files, one for each module. Once, when nothing more is generated. */
    void write(Diagnostics diagnostics) {
        plans.forEach((module, vendors) -> {
            Element[] elements = origins.getOrDefault(module, List.of()).toArray(Element[]::new);
            String text = SpringMetadata.of(List.copyOf(vendors.values()));
            try {
                OutputResource.write(environment.getFiler(), module, SpringMetadata.PATH, text, elements);
            } catch (IOException fault) {
                diagnostics.report(
                        FileCode.NOT_WRITTEN, ElementLocation.of(""), SpringMetadata.PATH, Fault.summary(fault));
            }
        });
    }
}
