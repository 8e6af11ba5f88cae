package dev.modelwright.samples.benchmark.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Parses the files with Jackson, to maps. Checks nothing, and joins nothing. */
final class FromJackson {

    private FromJackson() {}

    public static void main(String[] arguments) throws Exception {
        Catalogue.load(() -> load(arguments));
    }

    private static Catalogue.Loaded load(String[] vendors) throws Exception {
        YAMLMapper mapper = new YAMLMapper();
        List<Map<?, ?>> known = new ArrayList<>();
        int models = 0;
        for (String vendor : vendors) {
            for (Path file : YamlFiles.of(Path.of(vendor))) {
                known.add(mapper.readValue(file, Map.class));
                models += YamlFiles.isModel(file) ? 1 : 0;
            }
        }
        return new Catalogue.Loaded(models, known);
    }
}
