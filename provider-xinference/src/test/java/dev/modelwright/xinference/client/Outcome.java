package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.client.AnswerReader;
import dev.modelwright.openai.client.DeltaStream;
import dev.modelwright.openai.client.EventStream;
import dev.modelwright.openai.client.Generation;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Recording;
import dev.modelwright.openai.client.ToolCallPart;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one line what came out of a recorded request. */
final class Outcome {

    private Outcome() {}

    static String of(Recording recording, XinferenceClient client) {
        StringBuilder line = new StringBuilder();
        try {
            line.append(success(recording, client, line));
        } catch (OpenAiException e) {
            line.append(e.reason());
            e.status().ifPresent(status -> line.append(' ').append(status));
            e.retryAfter().ifPresent(delay -> line.append(" after ").append(delay));
            line.append(": ").append(e.getMessage());
        }
        return line.toString().replace("\n", "\\n");
    }

    private static String success(Recording recording, XinferenceClient client, StringBuilder line)
            throws OpenAiException {
        boolean chat = recording.path().endsWith("/chat/completions");
        return switch (recording.path()) {
            case "/v1/models", "/v1/models/" ->
                client.listModels().stream().map(Outcome::shown).collect(Collectors.joining("; "));
            case "/v1/cluster/auth" -> "auth " + client.authRequired();
            case "/v1/chat/completions", "/v1/completions" ->
                recording.asksForStream() ? streamed(recording, client, line) : whole(recording, client, chat);
            case "/v1/embeddings", "/v1/rerank", "/v1/audio/transcriptions", "/v1/audio/speech" ->
                KindOutcome.of(recording, client);
            default -> shown(client.describe(recording.path().substring("/v1/models/".length())));
        };
    }

    private static String whole(Recording recording, XinferenceClient client, boolean chat) throws OpenAiException {
        JsonObject body = body(recording);
        return shown(chat ? AnswerReader.chat(client.chat(body)) : AnswerReader.completion(client.complete(body)));
    }

    private static String streamed(Recording recording, XinferenceClient client, StringBuilder line)
            throws OpenAiException {
        JsonObject body = body(recording);
        boolean chat = recording.path().endsWith("/chat/completions");
        try (EventStream events = chat ? client.streamChat(body) : client.streamCompletion(body);
                DeltaStream deltas = new DeltaStream(events)) {
            Optional<Generation> piece = deltas.next();
            while (piece.isPresent()) {
                line.append(shown(piece.get())).append(' ');
                piece = deltas.next();
            }
            return "done=" + events.sawDone();
        }
    }

    private static JsonObject body(Recording recording) {
        return recording.body().startsWith("{\"model\":") && recording.body().length() < 12
                ? JsonObject.empty()
                : recording.requestBody();
    }

    private static String shown(Generation piece) {
        StringBuilder line = new StringBuilder("[" + piece.text());
        if (!piece.reasoning().isEmpty()) {
            line.append(" reasoning=").append(piece.reasoning());
        }
        piece.toolCalls().forEach(call -> line.append(" call=").append(shown(call)));
        piece.finishReason().ifPresent(reason -> line.append(" finish=").append(reason));
        piece.usage().ifPresent(usage -> line.append(" usage=" + usage.input() + "/" + usage.output()));
        return line.append(']').toString();
    }

    private static String shown(ToolCallPart call) {
        return call.index() + ":" + call.id().orElse("-") + ":" + call.name().orElse("-") + ":" + call.arguments();
    }

    private static String shown(ModelDescription model) {
        StringBuilder line = new StringBuilder(model.uid() + " " + model.type());
        model.name().ifPresent(name -> line.append(" name=").append(name));
        model.family().ifPresent(family -> line.append(" family=").append(family));
        line.append(' ').append(model.abilities());
        model.engine().ifPresent(engine -> line.append(" engine=").append(engine));
        model.contextLength().ifPresent(length -> line.append(" context=").append(length));
        model.maxTokens().ifPresent(tokens -> line.append(" max=").append(tokens));
        model.dimensions().ifPresent(dimensions -> line.append(" dimensions=").append(dimensions));
        return line + (model.strictSystemFirst() ? " strict" : "");
    }
}
