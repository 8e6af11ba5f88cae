package dev.modelwright.apirules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types of a module that users see, and what their signatures say. Immutable. */
public final class PublicApi {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String OURS = "dev.modelwright.";
    // Of the JDK, and yet what the rule means: a library for HTTP.
    private static final List<String> HTTP_OF_THE_JDK = List.of("java.net.http.", "com.sun.net.httpserver.");

    private final List<Class<?>> types;

    private PublicApi(List<Class<?>> types) {
        this.types = List.copyOf(types);
    }

    /** Returns what the module in the working directory exports by its descriptor. */
    public static PublicApi ofModule() {
        return ofPackages(Descriptors.read(CLASSES).exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toArray(String[]::new));
    }

    /** Returns the types of packages that the module in the working directory has, where no descriptor tells. */
    public static PublicApi ofPackages(String... packages) {
        return new PublicApi(Stream.of(packages)
                .flatMap(PublicApi::typesIn)
                .<Class<?>>map(PublicApi::load)
                .toList());
    }

    /** Returns these types alone, where the others of their packages are public for the sake of other packages. */
    public static PublicApi ofTypes(Class<?>... types) {
        return new PublicApi(List.of(types));
    }

    /** Returns a line for each type and for each member of it. */
    public List<String> lines() {
        return types.stream().flatMap(ApiSignatures::of).toList();
    }

    /** Returns the names of the libraries' types in it, in order. The JDK is no library, but its HTTP client is one. */
    public List<String> typesOfLibraries() {
        return named(type -> !isOurs(type) && !isPlainJdk(type));
    }

    /** Returns the names of our own types in it that users cannot name: hidden ones, and those in packages that are not exported. */
    public List<String> typesThatCannotBeNamed() {
        Descriptors descriptors = new Descriptors();
        return named(type -> isOurs(type) && !(isShownWholly(type) && descriptors.isExported(type)));
    }

    private List<String> named(Predicate<Class<?>> wanted) {
        return types.stream()
                .map(NamedTypes::in)
                .flatMap(Set::stream)
                .distinct()
                .filter(wanted)
                .map(Class::getName)
                .sorted()
                .toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }

    private static boolean isPlainJdk(Class<?> type) {
        String module = type.getModule().isNamed() ? type.getModule().getName() : "";
        return (type.isPrimitive() || module.startsWith("java."))
                && HTTP_OF_THE_JDK.stream().noneMatch(type.getName()::startsWith);
    }

    private static boolean isShownWholly(Class<?> type) {
        return Shown.isShown(type) && (type.getDeclaringClass() == null || isShownWholly(type.getDeclaringClass()));
    }

    private static Stream<String> typesIn(String packageName) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name ->
                            name.endsWith(".class") && !name.contains("$") && !name.equals("package-info.class"))
                    .sorted()
                    .map(name -> packageName + "." + name.substring(0, name.length() - ".class".length()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
