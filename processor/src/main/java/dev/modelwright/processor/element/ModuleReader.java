package dev.modelwright.processor.element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads which providers a module declares. Asked in the last round, when all that it may name is generated. */
public final class ModuleReader {

    private final Elements elements;

    /** Creates a reader. */
    public ModuleReader(Elements elements) {
        this.elements = elements;
    }

    /** Returns the name of the module that a type is compiled in, empty for the unnamed one and where there are none. */
    public String name(String typeName) {
        return module(typeName)
                .map(module -> module.getQualifiedName().toString())
                .orElse("");
    }

    /** Returns the module that a type is compiled in, empty for the unnamed one and where there are none. */
    public Optional<DeclaredModule> of(String typeName) {
        return module(typeName).map(ModuleReader::declared);
    }

    private static DeclaredModule declared(ModuleElement module) {
        List<TypeElement> written = ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(provides -> provides.getService().getQualifiedName().contentEquals(DeclaredModule.SERVICE))
                .<TypeElement>flatMap(provides -> provides.getImplementations().stream())
                .toList();
        return new DeclaredModule(
                module.getQualifiedName().toString(),
                written.stream().map(ModuleReader::nameOf).toList(),
                written.stream()
                        .flatMap(type -> Stream.concat(Stream.of(type), returned(type)))
                        .map(ModuleReader::nameOf)
                        .collect(Collectors.toSet()));
    }

    private Optional<ModuleElement> module(String typeName) {
        return Optional.ofNullable(elements.getTypeElement(typeName))
                .flatMap(type -> Optional.ofNullable(elements.getModuleOf(type)))
                .filter(module -> !module.isUnnamed());
    }

    // A class may stand for another: the one that its method `provider` returns.
    private static Stream<TypeElement> returned(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(ModuleReader::isProviderMethod)
                .map(ExecutableElement::getReturnType)
                .filter(DeclaredType.class::isInstance)
                .map(returned -> (TypeElement) ((DeclaredType) returned).asElement());
    }

    private static String nameOf(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    private static boolean isProviderMethod(ExecutableElement method) {
        return method.getSimpleName().contentEquals("provider")
                && method.getParameters().isEmpty()
                && method.getModifiers().contains(Modifier.STATIC);
    }
}
