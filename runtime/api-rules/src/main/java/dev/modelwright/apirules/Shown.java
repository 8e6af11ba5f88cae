package dev.modelwright.apirules;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What users see of a type: what is public, and what is protected for those who extend it. */
final class Shown {

    private static final int SHOWN = Modifier.PUBLIC | Modifier.PROTECTED;

    private Shown() {}

    static boolean isShown(Class<?> type) {
        return (type.getModifiers() & SHOWN) != 0;
    }

    static Stream<Field> fields(Class<?> type) {
        return declaredIn(withHiddenSupertypes(type), Class::getDeclaredFields);
    }

    static Stream<Constructor<?>> constructors(Class<?> type) {
        return declaredIn(List.of(type), Class::getDeclaredConstructors);
    }

    static Stream<Method> methods(Class<?> type) {
        return declaredIn(withHiddenSupertypes(type), Class::getDeclaredMethods);
    }

    /** Returns the types that are declared in a type, in order of their names. */
    static Stream<Class<?>> types(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(Shown::isShown)
                .sorted(Comparator.comparing(Class::getName));
    }

    /** Returns the nearest superclass that is shown. */
    static @Nullable Type superclass(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        return superclass == null || isShown(superclass) ? type.getGenericSuperclass() : superclass(superclass);
    }

    static Type[] interfaces(Class<?> type) {
        return withHiddenSupertypes(type).stream().flatMap(Shown::ownInterfaces).toArray(Type[]::new);
    }

    private static Stream<Type> ownInterfaces(Class<?> type) {
        Class<?>[] raw = type.getInterfaces();
        Type[] generic = type.getGenericInterfaces();
        return IntStream.range(0, raw.length)
                .filter(index -> isShown(raw[index]))
                .mapToObj(index -> generic[index]);
    }

    // What a hidden supertype declares as public is called on the type that extends it.
    private static List<Class<?>> withHiddenSupertypes(Class<?> type) {
        List<Class<?>> types = new ArrayList<>(List.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(supertype -> !isShown(supertype))
                .map(Shown::withHiddenSupertypes)
                .forEach(types::addAll);
        return types;
    }

    private static <M extends Member> Stream<M> declaredIn(List<Class<?>> types, Function<Class<?>, M[]> members) {
        return types.stream()
                .map(members)
                .flatMap(Arrays::stream)
                .filter(member -> (member.getModifiers() & SHOWN) != 0 && !member.isSynthetic());
    }
}
