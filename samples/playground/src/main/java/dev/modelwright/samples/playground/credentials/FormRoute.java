package dev.modelwright.samples.playground.credentials;

import dev.modelwright.json.JsonObject;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.http.Route;
import dev.modelwright.samples.playground.json.FormView;
import dev.modelwright.samples.playground.json.ProblemView;
import java.io.IOException;

/** What a form shows while it is filled in, and what is wrong with it. */
public final class FormRoute {

    private final Targets targets;

    private FormRoute(Targets targets) {
        this.targets = targets;
    }

    /** Returns the route. */
    public static Route of(Targets targets) {
        return Route.post("/api/forms/state", new FormRoute(targets)::state);
    }

    private Answer state(Request request) throws IOException {
        Targets.Filled filled = targets.filled(request.json(), request.concealment());
        FormInput input = filled.input();
        return Answer.json(JsonObject.builder()
                .put("fields", FormView.fields(input.state()))
                .put("violations", ProblemView.violations(input.violations()))
                .put("lists", filled.listing().isPresent())
                .build());
    }
}
