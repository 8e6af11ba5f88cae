package dev.modelwright.testkit.acme;

import dev.modelwright.driver.LlmChunks;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An answer as lines of JSON, of which the last tells why it ends. */
final class AcmeStream implements LlmChunks {

    private static final int PIECE = 4096;

    private final AcmeClient client;
    private final InputStream body;
    private final Plant plant;
    private final String id;
    private final StringBuilder arrived = new StringBuilder();
    private boolean over;

    AcmeStream(AcmeClient client, InputStream body, Plant plant, String id) {
        this.client = client;
        this.body = body;
        this.plant = plant;
        this.id = id;
    }

    @Override
    public Optional<LlmChunk> next() throws Exception {
        while (!over) {
            Optional<String> line = line();
            if (line.isEmpty()) {
                return atEnd();
            }
            JsonObject event = JsonValue.parse(line.get()).asObject().orElseThrow();
            Optional<JsonObject> error = event.object("error");
            if (error.isEmpty()) {
                return Optional.of(chunk(event));
            }
            if (plant != Plant.ERROR_SKIPPED) {
                throw new IOException(error.get().string("message").orElse("unknown"));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        if (plant != Plant.CLOSE_DEAF) {
            client.close(body);
        }
    }

    private LlmChunk chunk(JsonObject event) {
        Optional<String> finish = event.string("finish");
        over = finish.isPresent();
        LlmChunk.Builder chunk =
                LlmChunk.builder().text(event.string("text").orElse("")).id(id);
        return finish.map(reason -> chunk.finish(FinishReason.STOP, reason))
                .orElse(chunk)
                .build();
    }

    private Optional<LlmChunk> atEnd() throws IOException {
        over = true;
        if (plant == Plant.END_IS_GOOD) {
            return Optional.of(
                    LlmChunk.builder().id(id).finish(FinishReason.STOP, "stop").build());
        }
        throw new IOException("The stream ended without a reason.");
    }

    private Optional<String> line() throws IOException {
        if (plant == Plant.CHARACTERS_CUT) {
            return garbledLine();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = body.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            requireShort(line.size());
            next = body.read();
        }
        return next < 0 && line.size() == 0 ? Optional.empty() : Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    // Each piece that arrives is taken for whole characters.
    private Optional<String> garbledLine() throws IOException {
        byte[] piece = new byte[PIECE];
        while (arrived.indexOf("\n") < 0) {
            int count = body.read(piece);
            if (count < 0) {
                return Optional.empty();
            }
            arrived.append(new String(piece, 0, count, StandardCharsets.UTF_8));
            requireShort(arrived.length());
        }
        String line = arrived.substring(0, arrived.indexOf("\n"));
        arrived.delete(0, line.length() + 1);
        return Optional.of(line);
    }

    private static void requireShort(int length) throws IOException {
        if (length > AcmeClient.LARGEST) {
            throw new IOException("A line of the answer is too long.");
        }
    }
}
