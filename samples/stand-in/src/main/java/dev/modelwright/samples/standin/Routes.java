package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The part of Xinference's API that is answered. */
final class Routes {

    private static final String UID = "/v1/models/([^/]+)";

    private Routes() {}

    static List<Route> of(ModelCatalogue catalogue, RunningStreams running, boolean keyed) {
        List<Route> routes = List.of(
                Route.get("/v1/cluster/auth", Scope.OPEN, call -> auth(keyed)),
                Route.get("/v1/models", Scope.LIST, call -> WholeAnswer.json(200, catalogue.list())),
                Route.get(UID, Scope.LIST, call -> describe(catalogue, call)),
                Route.post("/v1/chat/completions", Scope.READ, new ChatHandler(catalogue)),
                Route.post("/v1/completions", Scope.READ, new CompletionHandler(catalogue)),
                Route.post("/v1/embeddings", Scope.READ, new EmbeddingHandler(catalogue)),
                Route.post("/v1/rerank", Scope.READ, new RerankHandler(catalogue)),
                Route.post("/v1/audio/transcriptions", Scope.READ, new TranscriptionHandler(catalogue)),
                Route.post("/v1/audio/speech", Scope.READ, new SpeechHandler(catalogue)),
                Route.post(UID + "/requests/([^/]+)/abort", Scope.READ, new AbortHandler(catalogue, running)));
        // Before the others, which they are to hide.
        return Stream.concat(missing(catalogue.engine()), routes.stream()).toList();
    }

    private static Stream<Route> missing(Engine engine) {
        return engine.missing().entrySet().stream()
                .map(entry -> Route.post(Pattern.quote(entry.getKey()), Scope.READ, call -> {
                    throw Refusal.detail(501, entry.getValue());
                }));
    }

    private static Answer auth(boolean keyed) {
        return WholeAnswer.json(200, JsonObject.builder().put("auth", keyed).build());
    }

    private static Answer describe(ModelCatalogue catalogue, Call call) {
        return WholeAnswer.json(200, catalogue.describe(call.pathParts().get(0)));
    }
}
