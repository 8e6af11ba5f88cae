package dev.modelwright.samples.benchmark.compile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Goes through the tokens of all YAML files below a folder, or of one file, with the place and text of each, as the first thing that a
 * virtual machine does, and prints how many milliseconds it took. Builds nothing and checks nothing.
 */
final class Tokens {

    private Tokens() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        List<Path> files = Files.isRegularFile(root) ? List.of(root) : Folders.files(root, ".yaml");
        long start = System.nanoTime();
        YAMLFactory factory = new YAMLFactory();
        long places = 0;
        for (Path file : files) {
            places += read(factory, file);
        }
        double millis = (System.nanoTime() - start) / 1e6;
        if (places == 0) {
            throw new IllegalStateException("`" + root + "` must hold YAML, but holds none.");
        }
        System.out.println(millis);
    }

    private static long read(YAMLFactory factory, Path file) throws IOException {
        long places = 0;
        try (Reader reader = Files.newBufferedReader(file);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), reader)) {
            while (parser.nextToken() != null) {
                places += parser.currentTokenLocation().getLineNr();
                if (parser.currentToken().isScalarValue()) {
                    places += parser.getString().length();
                }
            }
        }
        return places;
    }
}
