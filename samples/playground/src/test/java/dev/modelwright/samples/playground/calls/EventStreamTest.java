package dev.modelwright.samples.playground.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.samples.playground.http.Concealment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    @Test
    void nothingIsWrittenBehindTheEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventStream events = new EventStream(out, new Concealment());
        events.beat();
        events.send("finish", JsonObject.empty());
        events.end();
        events.beat();
        events.send("text", JsonObject.empty());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(":\n\nevent: finish\ndata: {}\n\n");
    }
}
