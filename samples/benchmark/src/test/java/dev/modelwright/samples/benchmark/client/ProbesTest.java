package dev.modelwright.samples.benchmark.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.samples.benchmark.server.ScriptedServer;
import dev.modelwright.samples.benchmark.subject.Floor;
import dev.modelwright.samples.benchmark.subject.Modelwright;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The benchmark of clients in one process: whether it runs and sees what it should, not how fast. */
@Timeout(60)
final class ProbesTest {

    private static final int CALLS = 100;

    private ScriptedServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void oursPassesTheProbesOfAnswersAndStreams() throws Exception {
        Models models = models("ours", Modelwright::new);

        assertPassing(new WholeProbes(models).all());
        assertPassing(new StreamProbes(models).all());
    }

    @Test
    void probesSeeThatTheFloorTakesAnErrorForAnEnd() throws Exception {
        Seen seen = new StreamProbes(models("floor", Floor::new))
                .all()
                .get("error event in a stream")
                .look();

        assertThat(seen).isEqualTo(new Seen(false, "success"));
    }

    @Test
    void callsOfBothAreMeasured() throws Exception {
        assertThat(CallsTask.run(models("ours", Modelwright::new), CALLS)).containsKeys("whole bytes", "piece bytes");
        assertThat(CallsTask.run(models("floor", Floor::new), CALLS)).containsKeys("whole bytes", "piece bytes");
    }

    @Test
    void heldStreamsBeginTogetherAndEndWhenTheyAreReleased() throws Exception {
        assertThat(HeldTask.run(models("ours", Modelwright::new), 20))
                .containsEntry("begun", "20")
                .containsEntry("ended", "20");
    }

    private Models models(String client, Model.Maker maker) {
        return new Models(maker, "http://127.0.0.1:" + server.port(), client);
    }

    private static void assertPassing(Map<String, Probes.Probe> probes) throws Exception {
        for (Map.Entry<String, Probes.Probe> probe : probes.entrySet()) {
            Seen seen = probe.getValue().look();
            assertThat(seen.good()).as(probe.getKey() + ": " + seen.what()).isTrue();
        }
    }
}
