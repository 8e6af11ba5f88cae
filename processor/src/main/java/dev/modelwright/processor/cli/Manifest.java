package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that names a plugin's vendor files. It is not checked itself; one that cannot be read names nothing. */
final class Manifest {

    private static final String NAME = "manifest.yaml";

    private Manifest() {}

    /** Returns the vendor files that the manifest of a folder names, whether they exist or not. */
    static List<Path> vendorFiles(Path folder) {
        return read(folder.resolve(NAME)).stream()
                .flatMap(root -> mapping(root).flatMap(mapping -> mapping.value("plugins")).stream())
                .flatMap(plugins -> mapping(plugins).flatMap(mapping -> mapping.value("models")).stream())
                .flatMap(models -> models instanceof YamlSequence list ? list.elements().stream() : Stream.empty())
                .flatMap(name -> inside(folder, name).stream())
                .toList();
    }

    private static Optional<YamlNode> read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            Diagnostics ignored = new Diagnostics();
            byte[] bytes = input.readNBytes(SourceText.MOST_BYTES);
            return SourceText.decode(NAME, file.toString(), bytes, ignored)
                    .flatMap(text -> YamlReader.read(text, ignored));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static Optional<YamlMapping> mapping(YamlNode node) {
        return node instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private static Optional<Path> inside(Path folder, YamlNode name) {
        try {
            return Optional.of(name)
                    .filter(YamlScalar.class::isInstance)
                    .map(scalar -> folder.resolve(((YamlScalar) scalar).text()).normalize())
                    .filter(file -> file.startsWith(folder) && !file.equals(folder));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }
}
