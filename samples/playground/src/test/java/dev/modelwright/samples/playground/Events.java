package dev.modelwright.samples.playground;

import static java.util.stream.Collectors.joining;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** Server-sent events, taken apart. */
record Events(List<Event> all) {

    static Events of(String text) {
        return new Events(Stream.of(text.split("\n\n"))
                .map(String::strip)
                .filter(block -> block.startsWith("event: "))
                .map(Event::of)
                .toList());
    }

    /** Returns the names in order, each run of the same name once. */
    String names() {
        StringBuilder names = new StringBuilder();
        String last = "";
        for (Event event : all) {
            if (!event.name().equals(last)) {
                names.append(names.length() == 0 ? "" : " ").append(event.name());
                last = event.name();
            }
        }
        return names.toString();
    }

    /** Returns the texts of the events of a name, joined. */
    String joined(String name) {
        return all.stream()
                .filter(event -> event.name().equals(name))
                .map(event -> event.data().string("text").orElse(""))
                .collect(joining());
    }

    JsonObject last() {
        return all.get(all.size() - 1).data();
    }

    JsonObject first(String name) {
        return all.stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow()
                .data();
    }

    /** One event. */
    record Event(String name, JsonObject data) {

        static Event of(String block) {
            String[] lines = block.split("\n", 2);
            return new Event(
                    lines[0].substring("event: ".length()),
                    JsonValue.parse(lines[1].substring("data: ".length()))
                            .asObject()
                            .orElseThrow());
        }
    }
}
