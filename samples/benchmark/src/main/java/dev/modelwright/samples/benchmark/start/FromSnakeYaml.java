package dev.modelwright.samples.benchmark.start;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Parses the files with SnakeYAML, to maps. Checks nothing, and joins nothing. */
final class FromSnakeYaml {

    private FromSnakeYaml() {}

    public static void main(String[] arguments) throws Exception {
        Catalogue.load(() -> load(arguments));
    }

    private static Catalogue.Loaded load(String[] vendors) throws Exception {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        List<Object> known = new ArrayList<>();
        int models = 0;
        for (String vendor : vendors) {
            for (Path file : YamlFiles.of(Path.of(vendor))) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    known.add(yaml.load(reader));
                }
                models += YamlFiles.isModel(file) ? 1 : 0;
            }
        }
        return new Catalogue.Loaded(models, known);
    }
}
