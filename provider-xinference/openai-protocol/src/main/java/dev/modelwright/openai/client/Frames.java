package dev.modelwright.openai.client;

import java.io.IOException;
import java.util.Optional;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a stream. A server or proxy that answers with one document instead has that taken as the only text. */
final class Frames {

    private static final String DOCUMENT_STARTS = "{[\"<";

    private final OpenAnswer answer;
    private final Framing framing;
    private @Nullable EventReader events;
    private boolean ended;

    Frames(OpenAnswer answer, Framing framing) {
        this.answer = answer;
        this.framing = framing;
    }

    /** Returns the data of the next event; empty at the end. */
    Optional<String> next() throws IOException {
        if (events != null) {
            return events.next().map(ServerEvent::data);
        }
        if (ended) {
            return Optional.empty();
        }
        if (isDocument(answer.source())) {
            ended = true;
            return Optional.of(WholeAnswer.text(answer));
        }
        events = new EventReader(answer.source(), framing);
        return next();
    }

    boolean done() {
        return events != null && events.done();
    }

    // The content type is not to be trusted: proxies change it. No field of an event stream starts like a document.
    private static boolean isDocument(BufferedSource source) throws IOException {
        return source.request(1) && DOCUMENT_STARTS.indexOf(source.getBuffer().getByte(0)) >= 0;
    }
}
