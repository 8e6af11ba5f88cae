package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.measure.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures clients in turn, prints tables in Markdown and writes them, and as CSV, below the output folder. */
public final class Race {

    private final RaceSettings settings;
    private final List<Contender> contenders;
    private final Lap lap;
    private final Results results = new Results();
    private final Map<String, Map<String, String>> probes = new LinkedHashMap<>();

    private Race(RaceSettings settings, List<Contender> contenders, String server) {
        this.settings = settings;
        this.contenders = contenders;
        this.lap = new Lap(server, settings.output().resolve("client.log"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        RaceSettings settings = RaceSettings.fromProperties();
        Files.createDirectories(settings.output());
        List<Contender> contenders = new Contenders(settings).all();
        try (ServerProcess server = new ServerProcess()) {
            Race race = new Race(settings, contenders, server.address());
            race.run();
            race.write();
        }
    }

    private void run() throws IOException, InterruptedException {
        for (int round = 1; round <= settings.rounds(); round++) {
            System.err.println("Round " + round + " of " + settings.rounds());
            for (Contender contender : contenders) {
                measure(contender);
            }
        }
        for (Contender contender : contenders) {
            probes.put(contender.name(), run(contender, "probes", settings.calls()));
        }
    }

    private void measure(Contender contender) throws IOException, InterruptedException {
        String name = contender.name();
        results.add(name, run(contender, "start", settings.calls()));
        results.add(name, run(contender, "calls", settings.calls()));
        results.add(name, run(contender, "held", settings.streams()));
    }

    // One client that fails must not take the figures of the others away.
    private Map<String, String> run(Contender contender, String task, int calls)
            throws IOException, InterruptedException {
        System.err.println("  " + contender.name() + ": " + task);
        try {
            return lap.run(contender, task, calls);
        } catch (IllegalStateException failure) {
            // Without the command, which is a class path long.
            System.err.println(failure.getMessage().lines().skip(1).collect(Collectors.joining("\n")));
            return Map.of();
        }
    }

    private void write() throws IOException {
        StringBuilder report = new StringBuilder("JDK %s; processors: %d; rounds: %d; calls: %d%n%n"
                .formatted(
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors(),
                        settings.rounds(),
                        settings.calls()));
        for (Table table : tables()) {
            report.append(table.markdown()).append('\n');
            Files.writeString(settings.output().resolve(table.name() + ".csv"), table.csv());
        }
        Files.writeString(settings.output().resolve("client.md"), report);
        new RaceFigure(contenders, results).figure().write(settings.output(), "client");
        System.out.println(report + "Written to " + settings.output());
    }

    private List<Table> tables() throws IOException {
        RaceTables tables = new RaceTables(contenders, results);
        return List.of(
                tables.calls(),
                tables.held(settings.streams()),
                tables.starts(),
                RaceTables.probes(probes),
                new Targets(results).table(probes));
    }
}
