package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.element.AnnotatedElements;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.element.ModuleReader;
import dev.modelwright.processor.resource.ClassOutput;
import dev.modelwright.processor.resource.ServiceEntries;
import dev.modelwright.processor.wiring.ProvidesCheck;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * How the registry finds generated providers: by a service file on the class path, by the declaration of their module
 * elsewhere. Each module has a file of its own.
 */
final class ServiceFile {

    private final Elements types;
    private final Filer filer;
    private final ModuleReader modules;
    private final Map<String, ServiceEntries> entries = new TreeMap<>();
    private final ProvidesCheck declarations = new ProvidesCheck();

    ServiceFile(ProcessingEnvironment environment) {
        this.types = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.modules = new ModuleReader(types);
    }

    void add(String provider, AnnotatedProvider vendor) {
        entries(modules.name(vendor.qualifiedName())).add(provider, vendor.qualifiedName());
        declarations.add(provider, vendor);
    }

    /** Writes the files and reports modules that leave providers out. Once, when nothing more is generated. */
    void write(AnnotatedElements elements, Diagnostics diagnostics) throws IOException {
        declarations.check(modules, diagnostics);
        if (entries.isEmpty()) {
            // Vendors of earlier compilations may be gone.
            entries("");
        }
        for (Map.Entry<String, ServiceEntries> module : entries.entrySet()) {
            Optional<String> text = module.getValue().text(elements::mayBeProvider);
            if (text.isPresent()) {
                write(module.getKey(), module.getValue(), text.get());
            }
        }
    }

    private void write(String module, ServiceEntries services, String text) throws IOException {
        Element[] origins =
                services.origins().stream().map(types::getTypeElement).toArray(Element[]::new);
        OutputResource.write(filer, module, ServiceEntries.FILE, text, origins);
    }

    private ServiceEntries entries(String module) {
        return entries.computeIfAbsent(module, name -> new ServiceEntries(new ClassOutput(filer, name)));
    }
}
