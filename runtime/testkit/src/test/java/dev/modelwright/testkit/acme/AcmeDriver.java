package dev.modelwright.testkit.acme;

import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.ListingDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.Failure;
import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.Message;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.ListedModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks the server for words. */
final class AcmeDriver
        implements LanguageModelDriver<AcmeCredentials, DynamicParameters>, ListingDriver<AcmeCredentials> {

    private static final String RETIRED = "acme-0";

    private final Plant plant;
    private final AcmeClient client;
    private final AtomicInteger answers = new AtomicInteger();

    AcmeDriver(Plant plant) {
        this.plant = plant;
        this.client = new AcmeClient(plant);
    }

    @Override
    public LlmReply invoke(LlmCall<AcmeCredentials, DynamicParameters> call) throws Exception {
        InputStream body = client.call(call.credentials(), body(call, false));
        try {
            byte[] answer = body.readNBytes(AcmeClient.LARGEST);
            if (answer.length == AcmeClient.LARGEST) {
                throw new IOException("The answer is too long.");
            }
            return new LlmReply(read(answer));
        } finally {
            client.close(body);
        }
    }

    @Override
    public LlmChunks stream(LlmCall<AcmeCredentials, DynamicParameters> call) throws Exception {
        return new AcmeStream(client, client.call(call.credentials(), body(call, true)), plant, id());
    }

    @Override
    public void validateCredentials(String model, AcmeCredentials credentials) {
        if (model.equals(RETIRED)) {
            throw new IllegalArgumentException("There is no such model.");
        }
    }

    @Override
    public List<ListedModel> listModels(AcmeCredentials credentials) {
        return plant == Plant.RETIRED_MODEL_LISTED
                ? List.of(ListedModel.of("acme-1"), ListedModel.of(RETIRED))
                : List.of(ListedModel.of("acme-1"));
    }

    @Override
    public ErrorMapping errorMapping() {
        return ErrorMapping.builder()
                .map(AcmeException.class, this::failure)
                .map(CancellationException.class, ErrorKind.CONNECTION)
                .map(JsonException.class, ErrorKind.SERVER_UNAVAILABLE)
                .build();
    }

    @Override
    public void close() {
        client.endAll();
    }

    private Failure failure(AcmeException failure) {
        boolean blaming = plant == Plant.SERVER_BLAMES_CALLER && failure.status() >= 500;
        String words = String.valueOf(failure.getMessage());
        Failure facts = blaming
                ? Failure.of(ErrorKind.BAD_REQUEST, words).withStatus(failure.status())
                : Failure.ofStatus(failure.status(), words);
        return facts.withRetryAfter(failure.retryAfter());
    }

    private LlmChunk read(byte[] answer) {
        String text = new String(answer, StandardCharsets.UTF_8);
        JsonObject json;
        try {
            json = JsonValue.parse(text).asObject().orElseThrow();
        } catch (JsonException | NoSuchElementException noJson) {
            if (plant == Plant.ANYTHING_IS_AN_ANSWER) {
                return LlmChunk.builder()
                        .text(text)
                        .id(id())
                        .finish(FinishReason.STOP, "stop")
                        .build();
            }
            throw noJson;
        }
        return LlmChunk.builder()
                .text(json.string("text").orElseThrow())
                .id(id())
                .finish(FinishReason.STOP, json.string("finish").orElseThrow())
                .build();
    }

    private String id() {
        return plant == Plant.STATE_SHARED ? String.valueOf(answers.incrementAndGet()) : "answer";
    }

    private JsonObject body(LlmCall<AcmeCredentials, DynamicParameters> call, boolean streamed) {
        Map<String, JsonValue> parameters = call.parameters().values();
        if (plant == Plant.BOUND_MISSED
                && call.parameters().integer("max_tokens").orElse(0) == AcmeProvider.MOST) {
            throw new IllegalArgumentException("max_tokens is too large");
        }
        return JsonObject.builder()
                .put("text", call.messages().stream().map(Message::text).reduce("", String::concat))
                .put("stream", streamed)
                .putAll(parameters)
                .build();
    }
}
