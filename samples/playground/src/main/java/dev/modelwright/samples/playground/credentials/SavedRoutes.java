package dev.modelwright.samples.playground.credentials;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Concealment;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.http.Route;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.problem.FieldViolation;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.samples.playground.store.Draft;
import dev.modelwright.samples.playground.store.FormKind;
import dev.modelwright.samples.playground.store.SavedRecord;
import dev.modelwright.samples.playground.store.SavedStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists, saves, changes and deletes credentials. Secrets go in and never come out. */
public final class SavedRoutes {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_MODEL = 200;

    private final ModelProviders providers;
    private final SavedStore store;
    private final Targets targets;
    private final SavedView view;
    private final Predicate<Map<String, JsonValue>> standIn;

    private SavedRoutes(
            ModelProviders providers, SavedStore store, Targets targets, Predicate<Map<String, JsonValue>> standIn) {
        this.providers = providers;
        this.store = store;
        this.targets = targets;
        this.view = new SavedView(providers, store);
        this.standIn = standIn;
    }

    /**
     * Returns the routes over these records.
     *
     * @param standIn tells whether values lead to the server without models
     */
    public static List<Route> of(
            ModelProviders providers, SavedStore store, Targets targets, Predicate<Map<String, JsonValue>> standIn) {
        SavedRoutes routes = new SavedRoutes(providers, store, targets, standIn);
        return List.of(
                Route.get("/api/saved", request -> routes.list()),
                Route.post("/api/saved", routes::create),
                Route.put("/api/saved/{}", routes::replace),
                Route.delete("/api/saved/{}", routes::delete));
    }

    private Answer list() {
        return Answer.json(JsonObject.builder()
                .put("saved", JsonArray.of(store.all().stream().map(view::of).toList()))
                .build());
    }

    private Answer create(Request request) throws IOException {
        Members body = request.json();
        body.text("provider");
        body.object("values");
        Targets.Filled filled = targets.filled(body, request.concealment());
        if (filled.input().which() == FormKind.MODEL && filled.input().kind().isEmpty()) {
            throw body.missing("kind");
        }
        Draft draft = draft(name(body.optionalText("name")), filled.provider(), filled.input());
        return Answer.json(201, view.of(store.create(draft)));
    }

    private Answer replace(Request request) throws IOException {
        SavedRecord record = store.get(request.part(0));
        Members body = request.json();
        ModelProvider provider = providers.provider(record.provider());
        FormInput input = input(record, provider, body, request.concealment());
        String name = name(body.optionalText("name").or(() -> Optional.of(record.name())));
        return Answer.json(view.of(store.replace(record.id(), draft(name, provider, input))));
    }

    private Answer delete(Request request) {
        store.delete(request.part(0));
        return Answer.nothing();
    }

    private FormInput input(SavedRecord record, ModelProvider provider, Members body, Concealment concealment) {
        Optional<Map<String, JsonValue>> values = body.optionalObject("values").map(Members::values);
        Map<String, Secret> stored = FormReader.needsStored(values) ? store.secrets(record) : Map.of();
        concealment.add(stored.values());
        FormReader reader = new FormReader(provider, record.form(), stored);
        FormInput input = reader.read(
                record.kind(), body.optionalText("model").or(record::model), values.orElse(record.values()));
        concealment.add(input.secrets().values());
        return values.isPresent()
                ? input
                : new FormInput(input.which(), input.form(), input.kind(), input.model(), input.plain(), stored);
    }

    private Draft draft(String name, ModelProvider provider, FormInput input) {
        List<FieldViolation> violations = violations(name, input);
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_CREDENTIALS).with(violations);
        }
        FormInput shown = input.shown();
        boolean named = input.which() == FormKind.MODEL;
        return new Draft(
                name,
                provider.id(),
                input.which(),
                input.kind().filter(kind -> named),
                input.model().filter(model -> named),
                standIn.test(shown.plain()),
                shown.plain(),
                shown.secrets());
    }

    private static List<FieldViolation> violations(String name, FormInput input) {
        List<FieldViolation> violations = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            violations.add(FieldViolation.of(
                    "name", "LENGTH", Words.of("The name must have 1 to 80 characters.", "名称必须为 1 到 80 个字符。")));
        }
        if (input.model().filter(model -> model.length() > LONGEST_MODEL).isPresent()) {
            violations.add(FieldViolation.of(
                    "model", "LENGTH", Words.of("The model's name may have 200 characters.", "模型名称最多 200 个字符。")));
        }
        violations.addAll(input.violations());
        return violations;
    }

    private static String name(Optional<String> given) {
        return given.map(String::strip).orElse("");
    }
}
