package dev.modelwright.samples.playground.calls;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.samples.playground.credentials.Targets;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Limits;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.http.Route;
import java.util.List;
import java.util.concurrent.Executor;

/** Everything that asks a vendor. */
public final class CallRoutes {

    private final RunningCalls running;

    private CallRoutes(RunningCalls running) {
        this.running = running;
    }

    /**
     * Returns the routes.
     *
     * @param threads write signs of life to pages that wait
     */
    public static List<Route> of(Targets targets, RunningCalls running, Limits limits, Executor threads) {
        Calls calls = new Calls(targets, running, limits);
        ModelRoutes models = new ModelRoutes(calls, targets);
        TextRoutes texts = new TextRoutes(calls);
        SpeechRoutes speech = new SpeechRoutes(calls);
        CallRoutes routes = new CallRoutes(running);
        return List.of(
                Route.post("/api/credentials/validate", new ValidationRoute(calls, targets)::validate),
                Route.post("/api/models/list", models::list),
                Route.post("/api/models/describe", models::describe),
                Route.post("/api/parameters/check", models::checkParameters),
                Route.post("/api/voices", models::voices),
                Route.post("/api/calls/tokens", models::countTokens),
                Route.post("/api/calls/chat", new ChatRoute(calls, threads)::chat),
                Route.post("/api/calls/embeddings", texts::embed),
                Route.post("/api/calls/rerank", texts::rerank),
                Route.post("/api/calls/moderation", texts::moderate),
                Route.post("/api/calls/speech", speech::speak),
                Route.post("/api/calls/transcription", speech::transcribe),
                Route.get("/api/calls", request -> routes.list()),
                Route.delete("/api/calls/{}", routes::cancel));
    }

    private Answer list() {
        return Answer.json(JsonObject.builder()
                .put("running", JsonArray.ofTexts(running.ids()))
                .build());
    }

    private Answer cancel(Request request) {
        running.cancel(request.part(0));
        return Answer.nothing();
    }
}
