package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.element.AnnotatedDriver;
import dev.modelwright.processor.element.AnnotatedElements;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.resource.ServiceEntries;
import dev.modelwright.processor.wiring.DriverAssignment;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** One run of the compiler: the vendors of each round, and the service file in the last. */
final class Compilation {

    private final Diagnostics optionFaults = new Diagnostics();
    private final MessagerReporter reporter;
    private final AnnotatedElements elements;
    private final ServiceEntries services;
    private final VendorStep step;

    Compilation(ProcessingEnvironment environment) {
        Lint lint = new Options(environment.getOptions()).lint(optionFaults);
        this.reporter = new MessagerReporter(environment, lint);
        this.elements = new AnnotatedElements(environment.getElementUtils(), environment.getTypeUtils());
        this.services = new ServiceEntries(environment.getFiler());
        this.step = new VendorStep(environment, services, lint);
    }

    void process(RoundEnvironment round) {
        print(optionFaults);
        Diagnostics diagnostics = new Diagnostics();
        List<AnnotatedProvider> providers = elements.providers(round, diagnostics);
        DriverAssignment assignment =
                DriverAssignment.of(providers, elements.drivers(round, providers), elements, diagnostics);
        print(diagnostics);
        for (AnnotatedProvider provider : providers) {
            compile(provider, assignment.drivers(provider));
        }
        if (round.processingOver() && !round.errorRaised()) {
            writeServices();
        }
    }

    private void compile(AnnotatedProvider provider, List<AnnotatedDriver> drivers) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            step.compile(provider, drivers, diagnostics);
        } catch (RuntimeException | StackOverflowError fault) {
            diagnostics.report(
                    DiagnosticCode.INTERNAL_ERROR, provider.fileLocation(), Fault.summary(fault), Fault.place(fault));
        }
        reporter.print(diagnostics, provider.fileLocation());
    }

    private void writeServices() {
        Diagnostics diagnostics = new Diagnostics();
        try {
            services.write(elements::isProvider);
        } catch (IOException | RuntimeException fault) {
            diagnostics.report(
                    DiagnosticCode.NOT_WRITTEN, ElementLocation.of(""), "META-INF/services", Fault.summary(fault));
        }
        print(diagnostics);
    }

    private void print(Diagnostics diagnostics) {
        reporter.print(diagnostics, ElementLocation.of(""));
    }
}
