package dev.modelwright.processor.element;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Reads the values of one annotation of an element, without loading the annotation's class. */
final class AnnotationReader {

    private final Elements elements;
    private final AnnotationMirror mirror;

    private AnnotationReader(Elements elements, AnnotationMirror mirror) {
        this.elements = elements;
        this.mirror = mirror;
    }

    static Optional<AnnotationReader> of(Elements elements, Element element, String annotation) {
        return mirror(element, annotation).map(mirror -> new AnnotationReader(elements, mirror));
    }

    static Optional<AnnotationMirror> mirror(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<String> text(String member) {
        return anyValue(member).filter(String.class::isInstance).map(String.class::cast);
    }

    boolean flag(String member) {
        return anyValue(member).filter(Boolean.TRUE::equals).isPresent();
    }

    Optional<String> constant(String member) {
        return anyValue(member)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString());
    }

    /** Returns the qualified name of a class that was named, empty when the default stands. */
    Optional<String> writtenType(String member) {
        return value(mirror, member)
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(type -> ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString());
    }

    private Optional<Object> anyValue(String member) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .filter(entry -> isNamed(entry.getKey(), member))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    private static boolean isNamed(ExecutableElement element, String member) {
        return element.getSimpleName().contentEquals(member);
    }
}
