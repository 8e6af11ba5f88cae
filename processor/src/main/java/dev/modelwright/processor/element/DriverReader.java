package dev.modelwright.processor.element;

import dev.modelwright.schema.ModelKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class marked as a driver. Judges nothing but whether generated code could create it. */
public final class DriverReader {

    private final Elements elements;
    private final DriverContracts contracts;

    /** Creates a reader. */
    public DriverReader(Elements elements, Types types) {
        this.elements = elements;
        this.contracts = new DriverContracts(types);
    }

    /** Returns the driver, empty when the annotation's own value is broken, which the compiler reports. */
    public Optional<AnnotatedDriver> read(TypeElement type) {
        return AnnotationReader.of(elements, type, AnnotatedDriver.ANNOTATION)
                .flatMap(annotation -> annotation
                        .constant("value")
                        .flatMap(DriverReader::kind)
                        .map(kind -> new AnnotatedDriver(
                                elements.getPackageOf(type).getQualifiedName().toString(),
                                type.getQualifiedName().toString(),
                                kind,
                                annotation.writtenType("provider"),
                                contracts.of(type),
                                !isEclipses(elements),
                                obstacle(type),
                                isPublic(type))));
    }

    // It leaves out an interface that is given a type which is not generated yet, and nothing in its answers tells.
    private static boolean isEclipses(Elements elements) {
        return elements.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    private static Optional<ModelKind> kind(String constant) {
        return Arrays.stream(ModelKind.values())
                .filter(kind -> kind.name().equals(constant))
                .findFirst();
    }

    private static Optional<String> obstacle(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return Optional.of("it is no class");
        }
        if (modifiers.contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC)) {
            return Optional.of("it is an inner class, which needs an outer instance");
        }
        return isHidden(type) ? Optional.of("it is private") : constructorObstacle(type);
    }

    private static boolean isPublic(TypeElement type) {
        boolean reachable = type.getModifiers().contains(Modifier.PUBLIC)
                && (!(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
        return reachable
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> isCallable(constructor)
                                && constructor.getModifiers().contains(Modifier.PUBLIC));
    }

    private static boolean isHidden(Element type) {
        return type.getModifiers().contains(Modifier.PRIVATE)
                || (type.getEnclosingElement() instanceof TypeElement outer && isHidden(outer));
    }

    private static Optional<String> constructorObstacle(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(DriverReader::isCallable)
                ? Optional.empty()
                : Optional.of("it has none");
    }

    private static boolean isCallable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !constructor.getModifiers().contains(Modifier.PRIVATE);
    }
}
