package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.element.AnnotatedElements;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.wiring.DriverAssignment;
import dev.modelwright.processor.wiring.VendorDrivers;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** One run of the compiler: the vendors of each round, and the service file in the last. */
final class Compilation {

    private static final ElementLocation NOWHERE = ElementLocation.of("");

    private final Diagnostics optionFaults = new Diagnostics();
    private final MessagerReporter reporter;
    private final AnnotatedElements elements;
    private final ServiceFile services;
    private final SpringMetadataFile spring;
    private final VendorStep step;

    Compilation(ProcessingEnvironment environment) {
        Options options = new Options(environment.getOptions());
        Lint lint = options.lint(optionFaults);
        this.reporter = new MessagerReporter(environment, lint);
        this.elements = new AnnotatedElements(environment.getElementUtils(), environment.getTypeUtils());
        this.services = new ServiceFile(environment);
        this.spring = new SpringMetadataFile(environment, options.spring(optionFaults));
        this.step = new VendorStep(environment, services, spring, lint);
    }

    void process(RoundEnvironment round) {
        reporter.print(optionFaults, NOWHERE);
        guarded(NOWHERE, diagnostics -> compile(round, diagnostics), diagnostics -> {});
        if (round.processingOver() && !round.errorRaised()) {
            guarded(NOWHERE, this::writeServices, diagnostics -> {});
        }
    }

    private void compile(RoundEnvironment round, Diagnostics diagnostics) {
        List<AnnotatedProvider> providers = elements.providers(round, diagnostics);
        DriverAssignment assignment =
                DriverAssignment.of(providers, elements.drivers(round, providers), elements, diagnostics);
        for (AnnotatedProvider provider : providers) {
            VendorDrivers drivers = assignment.of(provider);
            guarded(
                    provider.fileLocation(),
                    own -> step.compile(provider, drivers, own),
                    ignored -> step.standIn(provider, drivers, ignored));
        }
    }

    private void writeServices(Diagnostics diagnostics) {
        // Before the service file: to find the roots of output is to ask for that, which must not be written by then.
        spring.write(diagnostics);
        try {
            services.write(elements, diagnostics);
        } catch (IOException fault) {
            diagnostics.report(FileCode.NOT_WRITTEN, NOWHERE, "META-INF/services", Fault.summary(fault));
        }
    }

    /** Runs a stage and prints what it found. A fault of the processor itself is one finding more. */
    private void guarded(ElementLocation anchor, Consumer<Diagnostics> stage, Consumer<Diagnostics> afterFault) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            stage.accept(diagnostics);
        } catch (RuntimeException | StackOverflowError fault) {
            diagnostics.report(JavaCode.INTERNAL_ERROR, anchor, Fault.summary(fault), Fault.place(fault));
            attempt(afterFault);
        }
        reporter.print(diagnostics, anchor);
    }

    private static void attempt(Consumer<Diagnostics> stage) {
        try {
            stage.accept(new Diagnostics());
        } catch (RuntimeException | StackOverflowError consequence) {
            // The fault that came first is reported; what follows from it is not.
            return;
        }
    }
}
