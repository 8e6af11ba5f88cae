package dev.modelwright.samples.benchmark.start;

import dev.modelwright.samples.benchmark.compile.GeneratedVendors;
import dev.modelwright.samples.benchmark.measure.Forked;
import dev.modelwright.samples.benchmark.measure.Median;
import dev.modelwright.samples.benchmark.measure.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts cold processes that get to know their vendors, in turn, and compares them. */
public final class Starts {

    private static final String OURS = "generated classes: all vendors, one model of one";

    private final Map<String, Forked> commands = new LinkedHashMap<>();
    private final Map<String, List<double[]>> figures = new LinkedHashMap<>();

    private Starts(GeneratedVendors vendors, Path log) {
        StartCommands starts = new StartCommands(vendors, log);
        Path one = starts.vendorWithModels();
        commands.put("generated classes: all vendors", starts.generated(FromRegistry.class));
        commands.put(
                OURS, starts.generated(FromRegistry.class, one.getFileName().toString()));
        commands.put("generated classes: all vendors, names of all models", starts.generated(FromNames.class));
        commands.put("generated classes: all vendors, all of all models", starts.generated(FromClasses.class));
        commands.put("generated classes: Xinference alone, with its drivers", starts.xinference(FromRegistry.class));
        commands.put("YAML with Jackson databind 3", starts.yaml(FromJackson.class, vendors.vendors()));
        commands.put("YAML with SnakeYAML", starts.yaml(FromSnakeYaml.class, vendors.vendors()));
        commands.put("YAML of that one vendor, with SnakeYAML", starts.yaml(FromSnakeYaml.class, List.of(one)));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path output = Path.of(System.getProperty("benchmark.output", "target/benchmark"));
        Path corpus = Path.of(System.getProperty("benchmark.corpus", "../shared/corpus"));
        GeneratedVendors vendors = GeneratedVendors.compile(output.resolve("start"), corpus);
        Starts starts = new Starts(vendors, output.resolve("start.log"));
        starts.run(Integer.getInteger("benchmark.rounds", 5));
        Table table = starts.table(vendors.origin());
        Files.writeString(output.resolve("start.md"), table.markdown());
        Files.writeString(output.resolve("start.csv"), table.csv());
        System.out.println(table.markdown() + "\nWritten to " + output);
    }

    // The first round, which finds no file in memory, does not count.
    private void run(int rounds) throws IOException, InterruptedException {
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Forked> command : commands.entrySet()) {
                double[] found = numbers(command.getValue().run().output());
                if (round > 0) {
                    figures.computeIfAbsent(command.getKey(), key -> new ArrayList<>())
                            .add(found);
                }
            }
        }
    }

    private static double[] numbers(String output) {
        String[] lines = output.strip().split("\n");
        String[] words = lines[lines.length - 1].split(" ");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }

    private Table table(String origin) {
        double ours = median(OURS, 1);
        List<List<String>> rows = new ArrayList<>();
        for (String way : commands.keySet()) {
            rows.add(List.of(
                    way,
                    format("%.1f", least(way)),
                    format("%.1f", median(way, 0)),
                    format("%.1f", median(way, 1)),
                    format("%.1f", median(way, 1) / ours),
                    format("%.0f", median(way, 2)),
                    format("%.0f", median(way, 3)),
                    format("%.0f", median(way, 4))));
        }
        return new Table(
                "start",
                "A cold process gets to know its vendors (" + origin + "):",
                List.of("from", "least, ms", "median, ms", "processor, ms", "of ours", "models", "classes", "heap, kB"),
                rows);
    }

    private double median(String way, int column) {
        return Median.of(figures.get(way).stream().map(row -> row[column]).toList());
    }

    private double least(String way) {
        return figures.get(way).stream().mapToDouble(row -> row[0]).min().orElseThrow();
    }

    private static String format(String pattern, double figure) {
        return String.format(Locale.ROOT, pattern, figure);
    }
}
