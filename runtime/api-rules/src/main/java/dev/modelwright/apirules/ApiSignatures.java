package dev.modelwright.apirules;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a type promises to those who use it or extend it, in lines. */
final class ApiSignatures {

    private static final int PRINTED =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;

    private ApiSignatures() {}

    /** Returns the lines of a type and of the types in it; none for one that is not shown. */
    static Stream<String> of(Class<?> type) {
        if (!Shown.isShown(type)) {
            return Stream.empty();
        }
        Stream<String> members = Stream.of(
                        Shown.fields(type).map(ApiSignatures::field),
                        Shown.constructors(type).map(ApiSignatures::constructor),
                        Shown.methods(type).map(ApiSignatures::method))
                .flatMap(lines -> lines.sorted())
                .map(line -> "    " + line);
        Stream<String> inner = Shown.types(type).flatMap(ApiSignatures::of);
        return Stream.of(Stream.of(header(type)), members, inner).flatMap(lines -> lines);
    }

    private static String header(Class<?> type) {
        return words(
                modifiers(type.isInterface() ? type.getModifiers() & ~Modifier.ABSTRACT : type.getModifiers()),
                type.isSealed() ? "sealed" : "",
                kind(type),
                type.getTypeName() + variables(type.getTypeParameters()),
                supertypes(" extends ", type.isInterface() ? null : Shown.superclass(type)),
                supertypes(type.isInterface() ? "extends " : "implements ", Shown.interfaces(type)),
                permitted(type));
    }

    // Hidden ones are nobody's business.
    private static String permitted(Class<?> type) {
        Class<?>[] shown = !type.isSealed()
                ? new Class<?>[0]
                : Arrays.stream(type.getPermittedSubclasses())
                        .filter(Shown::isShown)
                        .toArray(Class<?>[]::new);
        return shown.length == 0 ? "" : "permits " + types(shown);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static String field(Field field) {
        return words(modifiers(field.getModifiers()), type(field.getAnnotatedType()), field.getName());
    }

    private static String constructor(Constructor<?> constructor) {
        return words(
                modifiers(constructor.getModifiers()),
                variables(constructor.getTypeParameters()),
                constructor.getDeclaringClass().getSimpleName() + parameters(constructor));
    }

    private static String method(Method method) {
        return words(
                modifiers(method.getModifiers()),
                method.isDefault() ? "default" : "",
                variables(method.getTypeParameters()),
                type(method.getAnnotatedReturnType()),
                method.getName() + parameters(method));
    }

    private static String parameters(Executable executable) {
        String thrown = types(executable.getGenericExceptionTypes());
        return Arrays.stream(executable.getParameters())
                        .map(Parameter::getAnnotatedType)
                        .map(ApiSignatures::type)
                        .collect(joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String variables(TypeVariable<?>[] variables) {
        String names = Arrays.stream(variables)
                .map(variable -> variable.getName() + supertypes(" extends ", variable.getBounds()))
                .collect(joining(", "));
        return names.isEmpty() ? "" : "<" + names + ">";
    }

    private static String supertypes(String word, @Nullable Type... types) {
        String names = types(Arrays.stream(types)
                .filter(Objects::nonNull)
                .filter(type -> !List.of(Object.class, Record.class).contains(type))
                .toArray(Type[]::new));
        return names.isEmpty() ? "" : word + names;
    }

    private static String types(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(joining(", "));
    }

    private static String type(AnnotatedType type) {
        return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "")
                + type.getType().getTypeName();
    }

    private static String modifiers(int modifiers) {
        return Modifier.toString(modifiers & PRINTED);
    }

    private static String words(String... words) {
        return Arrays.stream(words)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(joining(" "));
    }
}
