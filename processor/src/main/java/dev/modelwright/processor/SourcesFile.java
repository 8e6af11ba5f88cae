package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.element.ModuleReader;
import dev.modelwright.processor.plan.SourcesPlan;
import dev.modelwright.processor.render.SourcesText;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes down, beside the classes, what a provider was generated from. */
final class SourcesFile {

    private final ProcessingEnvironment environment;

    SourcesFile(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Writes the list of a provider's files; what goes wrong is reported. */
    void write(AnnotatedProvider origin, String provider, SourcesPlan plan, Diagnostics diagnostics) {
        String path = SourcesText.path(provider);
        Elements types = environment.getElementUtils();
        String module = new ModuleReader(types).name(origin.qualifiedName());
        TypeElement type = types.getTypeElement(origin.qualifiedName());
        try {
            OutputResource.write(environment.getFiler(), module, path, SourcesText.of(provider, plan), type);
        } catch (IOException notWritten) {
            diagnostics.report(FileCode.NOT_WRITTEN, origin.fileLocation(), path, Fault.summary(notWritten));
        }
    }
}
