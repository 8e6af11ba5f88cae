package dev.modelwright.openai.client;

import java.io.IOException;
import okio.BufferedSource;

/** Opens the reader of events, which is nobody's outside its package, to a benchmark. */
public final class EventCount {

    private EventCount() {}

    /** Returns how many events there are. */
    public static int of(BufferedSource source) throws IOException {
        EventReader events = new EventReader(source, Framing.BLANK_LINE);
        int count = 0;
        while (events.next().isPresent()) {
            count++;
        }
        return count;
    }
}
