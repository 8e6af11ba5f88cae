package dev.modelwright.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Reads a vendor's pictures. */
final class IconFiles {

    private static final String FOLDER = "_assets/";

    private IconFiles() {}

    static Optional<Icon> read(ModelProvider provider, IconKind kind, Locale locale) {
        return kind.of(provider.schema().icons()).map(names -> names.in(locale)).flatMap(name -> read(provider, name));
    }

    private static Optional<Icon> read(ModelProvider provider, String name) {
        Optional<InputStream> file = provider.resource(FOLDER + name).or(() -> provider.resource(name));
        return file.map(stream -> read(stream, name));
    }

    private static Icon read(InputStream file, String name) {
        try (InputStream stream = file) {
            return Icon.of(name, stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Icon `" + name + "` cannot be read.", unreadable);
        }
    }
}
