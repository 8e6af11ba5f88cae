package dev.modelwright.samples.standin;

import java.util.List;

/**
 * An answer with status 200 and one server-sent event after the other.
 *
 * @param key what the abort route finds the stream by
 * @param data the data of each event, in order
 */
record StreamedAnswer(StreamKey key, List<String> data) implements Answer {

    StreamedAnswer {
        data = List.copyOf(data);
    }
}
