package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.diagnostic.Severity;
import dev.modelwright.processor.element.ElementPlace;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Prints findings, each once, in order. The one place that does. */
final class MessagerReporter {

    private final ProcessingEnvironment environment;
    private final Lint lint;
    private final Set<Diagnostic> printed = new HashSet<>();

    MessagerReporter(ProcessingEnvironment environment, Lint lint) {
        this.environment = environment;
        this.lint = lint;
    }

    /** Prints findings; those in files are shown at {@code anchor}. */
    void print(Diagnostics diagnostics, ElementLocation anchor) {
        for (Diagnostic diagnostic : lint.apply(diagnostics.sorted())) {
            if (printed.add(diagnostic)) {
                print(diagnostic, diagnostic.location() instanceof ElementLocation own ? own : anchor);
            }
        }
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }

    private void print(Diagnostic diagnostic, ElementLocation location) {
        Kind kind = kind(diagnostic.severity());
        Optional<ElementPlace> place = ElementPlace.find(environment.getElementUtils(), location);
        environment
                .getMessager()
                .printMessage(
                        kind,
                        diagnostic.text(),
                        place.map(ElementPlace::type).orElse(null),
                        place.flatMap(ElementPlace::annotation).orElse(null),
                        place.flatMap(ElementPlace::value).orElse(null));
    }
}
