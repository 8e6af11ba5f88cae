package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.measure.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The tables of a race. Two figures in a cell are the best round and the median of all. */
final class RaceTables {

    private static final List<String> CALL_COLUMNS = List.of(
            "client",
            "whole p50, µs",
            "p99, µs",
            "B",
            "of floor",
            "CPU, µs",
            "pieces/s",
            "B/piece",
            "of floor",
            "CPU, µs/piece",
            "first piece, µs",
            "beyond floor, µs");

    private final List<Contender> contenders;
    private final Results results;

    RaceTables(List<Contender> contenders, Results results) {
        this.contenders = contenders;
        this.results = results;
    }

    Table calls() {
        return new Table(
                "client-calls",
                "Whole answers and streams, one after the other (best / median):",
                CALL_COLUMNS,
                contenders.stream().map(contender -> callRow(contender.name())).toList());
    }

    private List<String> callRow(String client) {
        return List.of(
                client,
                results.leastAndMedian(client, "whole p50", "%.0f"),
                results.leastAndMedian(client, "whole p99", "%.0f"),
                results.medianCell(client, "whole bytes", "%.0f"),
                Results.cell(results.ofFloor(client, "whole bytes"), "%.2f"),
                results.leastAndMedian(client, "whole cpu", "%.0f"),
                Results.cell(results.greatest(client, "pieces per second"), "%.0f") + " / "
                        + results.medianCell(client, "pieces per second", "%.0f"),
                results.medianCell(client, "piece bytes", "%.0f"),
                Results.cell(results.ofFloor(client, "piece bytes"), "%.2f"),
                results.leastAndMedian(client, "piece cpu", "%.2f"),
                results.leastAndMedian(client, "first piece p50", "%.0f"),
                Results.cell(beyondFloor(client), "%.0f"));
    }

    private OptionalDouble beyondFloor(String client) {
        OptionalDouble own = results.least(client, "first piece p50");
        OptionalDouble floor = results.least(Contender.FLOOR, "first piece p50");
        return own.isEmpty() || floor.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(own.getAsDouble() - floor.getAsDouble());
    }

    Table held(int streams) {
        return new Table(
                "client-held",
                streams + " streams at once, each held by the server after its first piece (best / median):",
                List.of("client", "begun in 12 s", "all begun, ms", "threads", "heap, kB/stream", "ended"),
                contenders.stream().map(contender -> heldRow(contender.name())).toList());
    }

    private List<String> heldRow(String client) {
        return List.of(
                client,
                results.medianCell(client, "begun", "%.0f"),
                results.leastAndMedian(client, "all begun", "%.0f"),
                results.medianCell(client, "threads", "%.0f"),
                results.medianCell(client, "heap", "%.1f"),
                results.medianCell(client, "ended", "%.0f"));
    }

    Table starts() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Contender contender : contenders) {
            rows.add(List.of(
                    contender.name(),
                    results.leastAndMedian(contender.name(), "first answer", "%.0f"),
                    results.medianCell(contender.name(), "classes", "%.0f"),
                    Integer.toString(contender.jars().size()),
                    String.format(Locale.ROOT, "%.2f", contender.mebibytes())));
        }
        return new Table(
                "client-start",
                "From the start of a process to its first answer (best / median), and what was loaded for that and a stream:",
                List.of("client", "first answer, ms", "classes", "jars", "MiB"),
                rows);
    }

    /** Returns a row for each probe and a column for each client. */
    static Table probes(Map<String, Map<String, String>> seen) {
        List<String> columns = new ArrayList<>(List.of("probe"));
        columns.addAll(seen.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String probe : seen.values().iterator().next().keySet()) {
            List<String> row = new ArrayList<>(List.of(probe));
            seen.values().forEach(found -> row.add(found.getOrDefault(probe, "–")));
            rows.add(row);
        }
        return new Table("client-probes", "How clients behave when a server does not:", columns, rows);
    }
}
