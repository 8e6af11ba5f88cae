package dev.modelwright.samples.benchmark.measure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of results.
 *
 * @param name a name for its file
 * @param title a sentence above it
 * @param columns the names of its columns
 * @param rows as many cells as columns each
 */
public record Table(String name, String title, List<String> columns, List<List<String>> rows) {

    /** Copies the cells. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns the table in Markdown, with its title above it. */
    public String markdown() {
        String rule = columns.stream().map(column -> "---").collect(Collectors.joining("|", "|", "|\n"));
        return title + "\n\n" + line(columns) + rule
                + rows.stream().map(Table::line).collect(Collectors.joining());
    }

    /** Returns the table as comma-separated values with a heading. */
    public String csv() {
        return fields(columns) + rows.stream().map(Table::fields).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String fields(List<String> cells) {
        return cells.stream().map(Table::field).collect(Collectors.joining(",", "", "\n"));
    }

    private static String field(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
