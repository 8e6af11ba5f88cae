package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What callers of each kind get for each fault on the way, as one table. */
@Timeout(120)
final class FaultMatrixTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "fault-matrix.txt");
    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));
    private static final String REFUSED = "connection refused";

    private record Column(
            String name, MockResponse description, MockResponse answer, Function<XinferenceCredentials, Object> call) {

        static Column of(OtherKind kind) {
            return new Column(kind.noun(), kind.description(), kind.answer(), kind::call);
        }
    }

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void everyFaultHasItsOutcomeForEveryKind() throws IOException {
        StringBuilder table = new StringBuilder(
                row("fault", columns().stream().map(Column::name).toList()));
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
        for (Column column : columns()) {
            MockResponse answer = fault.applied(column.answer());
            server.describing(column.description()).answering(request -> answer);
            XinferenceCredentials credentials = XinferenceCredentials.builder()
                    .serverUrl(URI.create(url))
                    .modelUid(ScriptedServer.UID)
                    .invokeTimeout(Duration.ofSeconds(fault.isSilent() ? 1 : 20))
                    .maxRetries(0)
                    .build();
            outcomes.add(outcome(column, credentials));
        }
        return outcomes;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("language model", Wire.describing("chat"), Wire.said("Hello"), FaultMatrixTest::whole));
        columns.add(new Column(
                "language model, streamed",
                Wire.describing("chat"),
                Wire.events(Wire.delta("Hello"), Wire.delta(" world"), Wire.finish("stop"), "[DONE]"),
                FaultMatrixTest::streamed));
        for (OtherKind kind : OtherKind.values()) {
            columns.add(Column.of(kind));
        }
        return columns;
    }

    private static Object whole(XinferenceCredentials credentials) {
        return XinferenceProvider.llm("m", credentials).invoke(QUESTION);
    }

    private static Object streamed(XinferenceCredentials credentials) {
        try (LlmStream stream = XinferenceProvider.llm("m", credentials).stream(QUESTION)) {
            return stream.result();
        }
    }

    private static String outcome(Column column, XinferenceCredentials credentials) {
        try {
            column.call().apply(credentials);
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
