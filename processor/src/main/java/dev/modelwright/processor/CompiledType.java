package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.element.SourceFiles;
import dev.modelwright.processor.render.ProviderRenderer;
import dev.modelwright.processor.resource.FoundFile;
import dev.modelwright.processor.resource.ResourceFinder;
import dev.modelwright.processor.resource.ResourceName;
import dev.modelwright.processor.resource.SourcePlace;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What the pipeline must ask the compiler about an annotated interface. */
final class CompiledType {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final ProcessingEnvironment environment;
    private final Elements elements;

    CompiledType(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
    }

    Optional<FoundFile> find(AnnotatedProvider provider, Diagnostics diagnostics) {
        TypeElement type = elements.getTypeElement(provider.qualifiedName());
        ModuleElement module = elements.getModuleOf(type);
        ResourceFinder finder = new ResourceFinder(
                new Options(environment.getOptions()).resources(),
                new SourcePlace(
                        SourceFiles.find(environment, type),
                        provider.packageName(),
                        module == null ? "" : module.getQualifiedName().toString()),
                environment.getFiler(),
                provider.qualifiedName());
        return finder.find(resource(provider), diagnostics, provider.fileLocation());
    }

    static ResourceName resource(AnnotatedProvider provider) {
        return ResourceName.of(provider.packageName(), provider.file());
    }

    ProviderRenderer renderer(AnnotatedProvider provider) {
        TypeElement type = elements.getTypeElement(provider.qualifiedName());
        ModuleElement module = elements.getModuleOf(type);
        TypeElement generated =
                module == null ? elements.getTypeElement(GENERATED) : elements.getTypeElement(module, GENERATED);
        return new ProviderRenderer(type, generated != null);
    }
}
