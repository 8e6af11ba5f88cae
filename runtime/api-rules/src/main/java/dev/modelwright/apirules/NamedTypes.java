package dev.modelwright.apirules;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the classes that the signatures of types name. */
final class NamedTypes {

    private final Set<Class<?>> found = new LinkedHashSet<>();

    private NamedTypes() {}

    /** Returns the classes that signatures of a type name, and those of the types in it; none for a type that is not shown. */
    static Set<Class<?>> in(Class<?> type) {
        NamedTypes named = new NamedTypes();
        named.addSignatures(type);
        return named.found;
    }

    private void addSignatures(Class<?> type) {
        if (!Shown.isShown(type)) {
            return;
        }
        addBounds(type);
        Stream.ofNullable(Shown.superclass(type)).forEach(this::add);
        addAll(Shown.interfaces(type));
        Shown.fields(type).map(Field::getGenericType).forEach(this::add);
        Shown.constructors(type).forEach(this::addExecutable);
        Shown.methods(type).forEach(this::addMethod);
        Arrays.stream(type.getAnnotations()).forEach(annotation -> add(annotation.annotationType()));
        Shown.types(type).forEach(this::addSignatures);
    }

    private void addMethod(Method method) {
        add(method.getGenericReturnType());
        addExecutable(method);
    }

    private void addExecutable(Executable executable) {
        addBounds(executable);
        addAll(executable.getGenericParameterTypes());
        addAll(executable.getGenericExceptionTypes());
    }

    private void addBounds(GenericDeclaration declaration) {
        Arrays.stream(declaration.getTypeParameters())
                .map(TypeVariable::getBounds)
                .forEach(this::addAll);
    }

    private void addAll(Type[] types) {
        Arrays.stream(types).forEach(this::add);
    }

    private void add(Type type) {
        if (type instanceof Class<?> named) {
            found.add(element(named));
        } else if (type instanceof ParameterizedType generic) {
            add(generic.getRawType());
            addAll(generic.getActualTypeArguments());
        } else if (type instanceof GenericArrayType array) {
            add(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            addAll(wildcard.getUpperBounds());
            addAll(wildcard.getLowerBounds());
        }
    }

    private static Class<?> element(Class<?> type) {
        return type.isArray() ? element(type.getComponentType()) : type;
    }
}
