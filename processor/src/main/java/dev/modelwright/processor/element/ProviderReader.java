package dev.modelwright.processor.element;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.JavaCode;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads a type marked as a vendor. */
public final class ProviderReader {

    private final Elements elements;
    private final Diagnostics diagnostics;

    /** Creates a reader that reports to {@code diagnostics}. */
    public ProviderReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /** Returns the vendor; one that stands where none can be is reported. */
    public Optional<AnnotatedProvider> read(TypeElement type) {
        return AnnotationReader.of(elements, type, AnnotatedProvider.ANNOTATION)
                .flatMap(annotation -> annotation
                        .text("value")
                        .map(file -> new AnnotatedProvider(
                                elements.getPackageOf(type).getQualifiedName().toString(),
                                type.getSimpleName().toString(),
                                type.getQualifiedName().toString(),
                                file,
                                annotation.flag("schemaOnly"),
                                isWellPlaced(type))));
    }

    private boolean isWellPlaced(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return misplaced(type, "is " + article(type.getKind()));
        }
        return type.getNestingKind() == NestingKind.TOP_LEVEL || misplaced(type, "is nested in another type");
    }

    private boolean misplaced(TypeElement type, String reason) {
        diagnostics.report(
                JavaCode.PROVIDER_PLACEMENT,
                ElementLocation.of(type.getQualifiedName().toString()),
                type.getSimpleName(),
                reason);
        return false;
    }

    private static String article(ElementKind kind) {
        return switch (kind) {
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            case RECORD -> "a record";
            default -> "a class";
        };
    }
}
