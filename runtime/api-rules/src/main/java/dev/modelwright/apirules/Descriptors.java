package dev.modelwright.apirules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What descriptors of modules say, although tests run on the class path. Remembers those that it has read. Not thread-safe. */
final class Descriptors {

    private final Map<Path, List<ModuleDescriptor>> known = new HashMap<>();

    static ModuleDescriptor read(Path classes) {
        try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Tells whether the jar or folder that a type comes from shows its package to everybody. Without a descriptor it does. */
    boolean isExported(Class<?> type) {
        return known.computeIfAbsent(place(type), Descriptors::at).stream()
                .allMatch(descriptor -> descriptor.exports().stream()
                        .anyMatch(exported ->
                                !exported.isQualified() && exported.source().equals(type.getPackageName())));
    }

    private static List<ModuleDescriptor> at(Path place) {
        return ModuleFinder.of(place).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(Predicate.not(ModuleDescriptor::isAutomatic))
                .toList();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
