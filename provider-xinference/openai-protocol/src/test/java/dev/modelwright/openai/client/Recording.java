package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Headers;
import okio.ByteString;

/** A request and the answer that a server gave to it, byte for byte. */
public record Recording(
        String name, String method, String path, String body, int status, Headers headers, List<ByteString> chunks) {

    // The recordings are of Xinference and lie in its module. Tests run in the folder of their own.
    private static final Path MODULE = Stream.of("", "..", "../../provider-xinference")
            .map(Path::of)
            .filter(folder -> Files.isDirectory(folder.resolve("src/test/resources/wire")))
            .findFirst()
            .orElseThrow();

    /** Recordings of a real server. They are no part of this project and may be absent. */
    public static final Path SHARED = MODULE.resolve(Path.of("..", "..", "shared", "wire", "xinference"));

    /** Answers written for this project after what real servers send. */
    public static final Path OWN = MODULE.resolve(Path.of("src", "test", "resources", "wire"));

    private static final Set<String> HOP_BY_HOP = Set.of("connection", "transfer-encoding", "content-length", "server");

    /** Returns the recordings in a folder, by name. */
    public static List<Recording> in(Path folder) {
        List<Recording> recordings = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                recordings.add(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        recordings.sort(java.util.Comparator.comparing(Recording::name));
        return recordings;
    }

    static Recording read(Path file) {
        try {
            JsonObject root =
                    JsonValue.parse(Files.readAllBytes(file)).asObject().orElseThrow();
            return of(
                    root,
                    root.object("request").orElseThrow(),
                    root.object("response").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recording of(JsonObject root, JsonObject request, JsonObject response) {
        return new Recording(
                root.string("case").orElseThrow(),
                request.string("method").orElseThrow(),
                request.string("path").orElseThrow(),
                request.object("body").flatMap(body -> body.string("text")).orElse(""),
                (int) response.integer("status").orElseThrow(),
                headers(response),
                chunks(response));
    }

    boolean isEventStream() {
        return String.valueOf(headers.get("content-type")).startsWith("text/event-stream");
    }

    public boolean asksForStream() {
        return body.contains("\"stream\": true");
    }

    public JsonObject requestBody() {
        return JsonValue.parse(body).asObject().orElseThrow();
    }

    ByteString bytes() {
        okio.Buffer all = new okio.Buffer();
        chunks.forEach(all::write);
        return all.readByteString();
    }

    private static Headers headers(JsonObject response) {
        Headers.Builder headers = new Headers.Builder();
        for (JsonValue header : response.array("headers").orElseThrow().elements()) {
            List<JsonValue> pair = header.asArray().orElseThrow().elements();
            String name = pair.get(0).asString().orElseThrow();
            if (!HOP_BY_HOP.contains(name)) {
                headers.add(name, pair.get(1).asString().orElseThrow());
            }
        }
        return headers.build();
    }

    private static List<ByteString> chunks(JsonObject response) {
        return response.array("chunks").orElseThrow().elements().stream()
                .map(chunk -> chunk.asObject().orElseThrow())
                .map(chunk -> chunk.string("text")
                        .map(ByteString::encodeUtf8)
                        .orElseGet(() ->
                                ByteString.decodeBase64(chunk.string("base64").orElseThrow())))
                .toList();
    }
}
