package dev.modelwright.samples.playground.catalogue;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Limits;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.http.Route;
import dev.modelwright.samples.playground.http.Sessions;
import dev.modelwright.samples.playground.json.Texts;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.schema.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where pages begin: the token, and what there is to know of the process. */
public final class SessionRoute {

    private final Sessions sessions;
    private final Limits limits;
    private final Optional<String> standIn;
    private final List<LocalizedText> notices;

    private SessionRoute(Sessions sessions, Limits limits, Optional<String> standIn, List<LocalizedText> notices) {
        this.sessions = sessions;
        this.limits = limits;
        this.standIn = standIn;
        this.notices = List.copyOf(notices);
    }

    /**
     * Returns the route.
     *
     * @param standIn where the server without models listens, empty when it does not run
     * @param notices what people should know before they begin
     */
    public static Route of(Sessions sessions, Limits limits, Optional<String> standIn, List<LocalizedText> notices) {
        return Route.get("/api/session", new SessionRoute(sessions, limits, standIn, notices)::answer);
    }

    private Answer answer(Request request) {
        Sessions.Session session = sessions.of(request);
        String version = Optional.ofNullable(SessionRoute.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        JsonObject.Builder json = JsonObject.builder()
                .put("csrfToken", session.token())
                .put("version", version)
                .put("languages", JsonArray.ofTexts(List.of("en_US", Words.CHINESE)))
                .put("limits", limits());
        standIn.ifPresent(
                url -> json.put("standIn", JsonObject.builder().put("url", url).build()));
        json.put("notices", JsonArray.of(notices.stream().map(Texts::of).toList()));
        return new Answer.Json(200, json.build(), Map.of("Set-Cookie", session.cookie()));
    }

    private JsonObject limits() {
        return JsonObject.builder()
                .put("json", limits.json())
                .put("upload", limits.upload())
                .put("texts", limits.texts())
                .build();
    }
}
