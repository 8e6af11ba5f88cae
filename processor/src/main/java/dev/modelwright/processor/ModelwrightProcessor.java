package dev.modelwright.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Turns vendor YAML into typed Java while the compiler runs. Never throws at the user. */
@AutoService(Processor.class)
public final class ModelwrightProcessor extends AbstractProcessor {

    private @Nullable Compilation compilation;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.modelwright.annotation.Provider", "dev.modelwright.annotation.ModelType");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processingEnv == null ? Options.NAMES : new Options(processingEnv.getOptions()).claimed();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation != null) {
            compilation.process(round);
        }
        return true;
    }
}
