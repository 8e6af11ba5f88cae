package dev.modelwright.processor.element;

import dev.modelwright.processor.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The annotated types of a compilation, including those that were compiled before and are only referred to. */
public final class AnnotatedElements {

    private final Elements elements;
    private final DriverReader drivers;

    /** Creates a reader over one compilation. */
    public AnnotatedElements(Elements elements, Types types) {
        this.elements = elements;
        this.drivers = new DriverReader(elements, types);
    }

    /** Returns the vendors of a round in the order of their names; misplaced annotations are reported. */
    public List<AnnotatedProvider> providers(RoundEnvironment round, Diagnostics diagnostics) {
        ProviderReader reader = new ProviderReader(elements, diagnostics);
        return annotated(round, AnnotatedProvider.ANNOTATION)
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns the drivers of a round and, for vendors that are compiled without their drivers, those that can belong to no
     * other vendor, in the order of their names.
     */
    public List<AnnotatedDriver> drivers(RoundEnvironment round, List<AnnotatedProvider> providers) {
        Map<String, AnnotatedDriver> byName = new LinkedHashMap<>();
        Stream<AnnotatedDriver> before = providers.stream()
                .map(AnnotatedProvider::packageName)
                .distinct()
                .flatMap(this::compiledDrivers);
        Stream.concat(read(annotated(round, AnnotatedDriver.ANNOTATION)), before)
                .forEach(driver -> byName.putIfAbsent(driver.qualifiedName(), driver));
        return new ArrayList<>(byName.values());
    }

    private Stream<AnnotatedDriver> compiledDrivers(String packageName) {
        boolean several = providers(packageName).size() > 1;
        return read(types(packageName))
                .filter(driver -> !several || driver.provider().isPresent());
    }

    private Stream<AnnotatedDriver> read(Stream<TypeElement> types) {
        return types.map(drivers::read).flatMap(Optional::stream);
    }

    /** Tells whether a type is a vendor, compiled now or before. */
    public boolean isProvider(String qualifiedName) {
        TypeElement type = elements.getTypeElement(qualifiedName);
        return type != null && isProvider(type);
    }

    /** Tells whether a type is a vendor as far as can be known: one that the compiler cannot see may be. */
    public boolean mayBeProvider(String qualifiedName) {
        return elements.getTypeElement(qualifiedName) == null || isProvider(qualifiedName);
    }

    /** Returns the qualified names of the vendors of a package, compiled now or before. */
    public List<String> providers(String packageName) {
        return types(packageName)
                .filter(AnnotatedElements::isProvider)
                .map(type -> type.getQualifiedName().toString())
                .toList();
    }

    private static boolean isProvider(Element type) {
        return AnnotationReader.mirror(type, AnnotatedProvider.ANNOTATION).isPresent();
    }

    private Stream<TypeElement> types(String packageName) {
        PackageElement found = elements.getPackageElement(packageName);
        return found == null ? Stream.empty() : ElementFilter.typesIn(found.getEnclosedElements()).stream();
    }

    private Stream<TypeElement> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = elements.getTypeElement(annotation);
        if (type == null) {
            return Stream.empty();
        }
        return ElementFilter.typesIn(round.getElementsAnnotatedWith(type)).stream()
                .sorted((left, right) -> left.getQualifiedName()
                        .toString()
                        .compareTo(right.getQualifiedName().toString()));
    }
}
