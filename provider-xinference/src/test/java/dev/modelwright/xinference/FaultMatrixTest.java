package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.InvokeException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What callers get for each fault on the way, by each way to call a model, as one table. */
@Timeout(300)
final class FaultMatrixTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "fault-matrix.txt");
    private static final String REFUSED = "connection refused";

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void everyFaultHasItsOutcomeForEveryKind() throws IOException {
        StringBuilder table = new StringBuilder(
                row("fault", Arrays.stream(Way.values()).map(Way::title).toList()));
        table.append(row(REFUSED, outcomes(closedPort(), TransportFault.NONE)));
        for (TransportFault fault : TransportFault.values()) {
            table.append(row(fault.title(), outcomes(server.url(), fault)));
        }
        if (Boolean.getBoolean("modelwright.goldens.rewrite")) {
            Files.writeString(EXPECTED, table);
        }
        assertThat(table.toString()).isEqualTo(Files.readString(EXPECTED));
    }

    private List<String> outcomes(String url, TransportFault fault) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (Way way : Way.values()) {
            MockResponse answer = fault.applied(way.answer());
            server.describing(way.description()).answering(request -> answer);
            XinferenceCredentials credentials = XinferenceCredentials.builder()
                    .serverUrl(URI.create(url))
                    .modelUid(ScriptedServer.UID)
                    .invokeTimeout(Duration.ofSeconds(fault.isSlow() ? 1 : 20))
                    .maxRetries(0)
                    .build();
            outcomes.add(outcome(way, credentials));
        }
        return outcomes;
    }

    private static String outcome(Way way, XinferenceCredentials credentials) {
        try (XinferenceProvider provider = new XinferenceProvider()) {
            way.call(provider, credentials);
            return "answer";
        } catch (InvokeException failure) {
            return failure.kind()
                    + failure.code().map(code -> " " + code).orElse("")
                    + failure.partialText()
                            .filter(text -> !text.isEmpty())
                            .map(text -> " after \"" + text + "\"")
                            .orElse("");
        }
    }

    private static String row(String first, List<String> cells) {
        return first + " | " + String.join(" | ", cells) + "\n";
    }

    private static String closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }
}
