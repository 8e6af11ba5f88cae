package dev.modelwright.samples.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {

    private final Table table =
            new Table("speed", "How fast:", List.of("who", "time, ms"), List.of(List.of("a \"b\"", "12")));

    @Test
    void markdownHasTitleAndRule() {
        assertThat(table.markdown()).isEqualTo("How fast:\n\n| who | time, ms |\n|---|---|\n| a \"b\" | 12 |\n");
    }

    @Test
    void commasAndQuotesAreQuotedInCsv() {
        assertThat(table.csv()).isEqualTo("who,\"time, ms\"\n\"a \"\"b\"\"\",12\n");
    }
}
