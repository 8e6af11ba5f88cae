package dev.modelwright.samples.playground.credentials;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.samples.playground.http.Concealment;
import dev.modelwright.samples.playground.json.ProblemView;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.store.SavedRecord;
import dev.modelwright.samples.playground.store.SavedStore;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes saved records. Of secrets there is only a mark. */
final class SavedView {

    private final ModelProviders providers;
    private final SavedStore store;

    SavedView(ModelProviders providers, SavedStore store) {
        this.providers = providers;
        this.store = store;
    }

    JsonObject of(SavedRecord record) {
        JsonObject.Builder json = JsonObject.builder()
                .put("id", record.id())
                .put("name", record.name())
                .put("provider", record.provider())
                .put("form", record.form().wireName());
        record.kind().ifPresent(kind -> json.put("kind", kind.wireName()));
        record.model().ifPresent(model -> json.put("model", model));
        json.put("standIn", record.standIn())
                .put(
                        "values",
                        JsonObject.builder()
                                .putAll(new TreeMap<String, JsonValue>(record.values()))
                                .build())
                .put("secrets", secrets(record))
                .put("createdAt", record.createdAt().toString())
                .put("updatedAt", record.updatedAt().toString());
        problem(record).ifPresent(problem -> json.put("problem", ProblemView.of(problem)));
        return json.build();
    }

    private static JsonObject secrets(SavedRecord record) {
        JsonObject mark = JsonObject.builder()
                .put("set", true)
                .put("mask", Concealment.MASK)
                .build();
        JsonObject.Builder json = JsonObject.builder();
        new TreeSet<>(record.secrets()).forEach(variable -> json.put(variable, mark));
        return json.build();
    }

    private Optional<Problem> problem(SavedRecord record) {
        if (providers.all().stream().noneMatch(provider -> provider.id().equals(record.provider()))) {
            return Optional.of(Problem.of(ProblemCode.UNKNOWN_PROVIDER));
        }
        try {
            store.secrets(record);
            return Optional.empty();
        } catch (Problem unreadable) {
            return Optional.of(unreadable);
        }
    }
}
