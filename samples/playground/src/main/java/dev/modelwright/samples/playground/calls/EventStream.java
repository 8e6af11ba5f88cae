package dev.modelwright.samples.playground.calls;

import dev.modelwright.json.JsonObject;
import dev.modelwright.samples.playground.http.Concealment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes server-sent events, each at once. Any thread may write. */
final class EventStream {

    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private final Concealment concealment;
    private boolean ended;

    EventStream(OutputStream out, Concealment concealment) {
        this.out = out;
        this.concealment = concealment;
    }

    void send(String name, JsonObject data) throws IOException {
        write(("event: " + name + "\ndata: " + concealment.in(data).toJson() + "\n\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a sign of life, which readers skip. */
    void beat() throws IOException {
        write(BEAT);
    }

    /** Lets nobody write any more. What came behind the last chunk would spoil the next answer on the connection. */
    synchronized void end() {
        ended = true;
    }

    private synchronized void write(byte[] event) throws IOException {
        if (!ended) {
            out.write(event);
            out.flush();
        }
    }
}
