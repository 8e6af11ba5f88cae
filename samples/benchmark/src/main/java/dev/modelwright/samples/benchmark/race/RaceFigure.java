package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.plot.Bar;
import dev.modelwright.samples.benchmark.plot.Figure;
import dev.modelwright.samples.benchmark.plot.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The figure of a race: shorter bars are better, everywhere. */
final class RaceFigure {

    private final List<Contender> contenders;
    private final Results results;

    RaceFigure(List<Contender> contenders, Results results) {
        this.contenders = contenders;
        this.results = results;
    }

    Figure figure() {
        String title =
                "Clients against one scripted server, JDK " + Runtime.version().feature() + " (shorter is better)";
        return new Figure(
                title,
                List.of(
                        medians("Whole answer: bytes allocated", "whole bytes"),
                        medians("Streamed piece: bytes allocated", "piece bytes"),
                        leasts("Whole answer: µs, best p50", "whole p50"),
                        leasts("First piece: µs, best p50", "first piece p50"),
                        leasts("Held streams: ms until all began", "all begun"),
                        medians("Held streams: threads", "threads"),
                        leasts("First answer of a process: ms, best", "first answer"),
                        medians("Classes loaded", "classes")));
    }

    private Panel medians(String title, String name) {
        return panel(title, client -> results.median(client, name));
    }

    private Panel leasts(String title, String name) {
        return panel(title, client -> results.least(client, name));
    }

    // Who has no figure has no bar.
    private Panel panel(String title, Function<String, OptionalDouble> figure) {
        List<Bar> bars = new ArrayList<>();
        for (Contender contender : contenders) {
            boolean isOurs = contender.name().equals(Contender.OURS);
            figure.apply(contender.name())
                    .ifPresent(value -> bars.add(new Bar(contender.name(), Math.max(0, value), isOurs)));
        }
        return new Panel(title, bars);
    }
}
