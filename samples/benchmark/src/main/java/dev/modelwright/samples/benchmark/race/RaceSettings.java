package dev.modelwright.samples.benchmark.race;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param rounds how often each client is measured, at least 1
 * @param calls how many calls of each round count, at least 100
 * @param streams how many streams are held at once, at least 1
 * @param clients the names of the clients; all that are there when empty
 * @param peers the folder of the peers
 * @param output where results are written
 */
record RaceSettings(int rounds, int calls, int streams, List<String> clients, Path peers, Path output) {

    private static final int LEAST_CALLS = 100;

    RaceSettings {
        require("rounds", 1, rounds);
        require("calls", LEAST_CALLS, calls);
        require("streams", 1, streams);
        clients = List.copyOf(clients);
    }

    /** Reads the system properties {@code benchmark.*}. */
    static RaceSettings fromProperties() {
        return new RaceSettings(
                Integer.getInteger("benchmark.rounds", 5),
                Integer.getInteger("benchmark.calls", 4_000),
                Integer.getInteger("benchmark.streams", 1_000),
                Arrays.stream(System.getProperty("benchmark.clients", "").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                Path.of(System.getProperty("benchmark.peers", "peers")).toAbsolutePath(),
                Path.of(System.getProperty("benchmark.output", "target/benchmark"))
                        .toAbsolutePath());
    }

    boolean wants(String client) {
        return clients.isEmpty() || clients.contains(client);
    }

    private static void require(String name, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "`benchmark." + name + "` must be at least " + least + ", but was " + value + ".");
        }
    }
}
