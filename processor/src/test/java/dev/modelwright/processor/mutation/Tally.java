package dev.modelwright.processor.mutation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts mutants, those that were killed, and those that were not by their groups. */
final class Tally {

    private final Map<Operator, int[]> counts = new EnumMap<>(Operator.class);
    private final Map<String, Integer> survivors = new TreeMap<>();

    void add(Mutant mutant, boolean killed) {
        int[] count = counts.computeIfAbsent(mutant.operator(), operator -> new int[2]);
        count[0]++;
        if (killed) {
            count[1]++;
        } else {
            survivors.merge(mutant.group(), 1, Integer::sum);
        }
    }

    Set<String> survivors() {
        return survivors.keySet();
    }

    /** Returns the table that is printed. */
    String table() {
        StringBuilder table = new StringBuilder(row("operator", "mutants", "killed", "rate"));
        int[] sum = new int[2];
        counts.forEach((operator, count) -> {
            table.append(row(operator.label(), count));
            sum[0] += count[0];
            sum[1] += count[1];
        });
        table.append(row("all", sum)).append("\nsurvivors\n");
        survivors.forEach((group, count) -> table.append(String.format("%8d  %s%n", count, group.replace("\t", " "))));
        return table.toString();
    }

    private static String row(String name, int[] count) {
        return row(name, "" + count[0], "" + count[1], String.format("%.1f %%", 100.0 * count[1] / count[0]));
    }

    private static String row(String... cells) {
        return String.format("%-18s%10s%10s%10s%n", (Object[]) cells);
    }
}
