package dev.modelwright.xinference;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okio.Buffer;

/** An answer of a real server, byte for byte. The recordings are no part of this project and may be absent. */
record Recorded(String name, String path, boolean streamed, int status, String type, List<String> chunks) {

    static final Path FOLDER = Path.of("..", "..", "shared", "wire", "xinference");

    /** Returns the answers to chat and completion requests. */
    static List<Recorded> calls() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Recorded::isCall).sorted().map(Recorded::read).toList();
        }
    }

    static Recorded named(String name) {
        return read(FOLDER.resolve(name + ".json"));
    }

    boolean isChat() {
        return path.contains("/chat/");
    }

    MockResponse answer() {
        MockResponse.Builder answer = new MockResponse.Builder().code(status).setHeader("Content-Type", type);
        String body = String.join("", chunks);
        return streamed
                ? answer.chunkedBody(new Buffer().writeUtf8(body), 11).build()
                : answer.body(body).build();
    }

    private static boolean isCall(Path file) {
        return file.getFileName().toString().matches("(chat|completion)(-.*)?\\.json");
    }

    private static Recorded read(Path file) {
        JsonObject recording = Wire.object(text(file));
        JsonObject request = recording.object("request").orElseThrow();
        JsonObject response = recording.object("response").orElseThrow();
        String sent =
                request.object("body").flatMap(body -> body.string("text")).orElse("");
        return new Recorded(
                recording.string("case").orElseThrow(),
                request.string("path").orElseThrow(),
                sent.contains("\"stream\": true"),
                (int) response.integer("status").orElseThrow(),
                header(response, "content-type"),
                elements(response, "chunks")
                        .map(chunk ->
                                chunk.asObject().orElseThrow().string("text").orElseThrow())
                        .toList());
    }

    private static String header(JsonObject response, String name) {
        return elements(response, "headers")
                .map(header -> header.asArray().orElseThrow().elements())
                .filter(pair -> pair.get(0).equals(JsonValue.of(name)))
                .map(pair -> pair.get(1).asString().orElseThrow())
                .collect(Collectors.joining());
    }

    private static Stream<JsonValue> elements(JsonObject object, String name) {
        return object.array(name).orElseThrow().elements().stream();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
