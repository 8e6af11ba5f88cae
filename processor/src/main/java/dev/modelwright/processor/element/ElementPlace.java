package dev.modelwright.processor.element;

import dev.modelwright.processor.diagnostic.ElementLocation;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A place in Java source as the compiler knows it.
 *
 * @param type the type
 * @param annotation the annotation on it, empty for the type's name
 * @param value the annotation's value, empty for the annotation
 */
public record ElementPlace(TypeElement type, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

    /** Finds a place by its names, empty when the type is not part of the compilation. */
    public static Optional<ElementPlace> find(Elements elements, ElementLocation location) {
        return Optional.ofNullable(elements.getTypeElement(location.typeName())).map(type -> {
            Optional<AnnotationMirror> annotation =
                    location.annotation().flatMap(name -> AnnotationReader.mirror(type, name));
            Optional<AnnotationValue> value = annotation.flatMap(
                    mirror -> location.member().flatMap(name -> AnnotationReader.value(mirror, name)));
            return new ElementPlace(type, annotation, value);
        });
    }
}
