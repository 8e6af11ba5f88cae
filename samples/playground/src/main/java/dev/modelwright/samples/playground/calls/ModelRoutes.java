package dev.modelwright.samples.playground.calls;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.ListedModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.Voice;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.samples.playground.credentials.ListingTarget;
import dev.modelwright.samples.playground.credentials.Targets;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.json.ProblemView;
import dev.modelwright.samples.playground.json.SchemaView;
import dev.modelwright.samples.playground.json.Texts;
import dev.modelwright.samples.playground.json.UsageView;
import dev.modelwright.samples.playground.problem.FieldViolation;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.usage.TokenCount;
import java.io.IOException;
import java.util.List;

/** What can be asked about one model, without calling it for an answer. */
final class ModelRoutes {

    private final Calls calls;
    private final Targets targets;

    ModelRoutes(Calls calls, Targets targets) {
        this.calls = calls;
        this.targets = targets;
    }

    Answer list(Request request) throws IOException {
        Members body = request.json();
        ListingTarget target = targets.readForListing(body, request.concealment());
        return calls.whole(
                CallInput.id(body),
                () -> JsonObject.builder()
                        .put(
                                "models",
                                JsonArray.of(target.models().stream()
                                        .map(ModelRoutes::listed)
                                        .toList()))
                        .build());
    }

    Answer describe(Request request) throws IOException {
        Members body = request.json();
        CallInput input = CallInput.of(targets.read(body, request.concealment()), body);
        return calls.whole(input, Model.class, (model, same) -> SchemaView.of(model.schema()));
    }

    Answer checkParameters(Request request) throws IOException {
        return calls.whole(request, Model.class, (model, input) -> checked(input.check(model)));
    }

    Answer voices(Request request) throws IOException {
        return calls.whole(request, TextToSpeechModel.class, (model, input) -> {
            List<Voice> voices =
                    input.body().optionalText("language").map(model::voices).orElseGet(model::voices);
            JsonObject.Builder json = JsonObject.builder()
                    .put(
                            "voices",
                            JsonArray.of(voices.stream().map(ModelRoutes::voice).toList()));
            model.schema().properties().text(ModelProperty.DEFAULT_VOICE).ifPresent(id -> json.put("default", id));
            return json.build();
        });
    }

    Answer countTokens(Request request) throws IOException {
        CallInput input = calls.read(request.json(), request.concealment());
        if (input.target().kind() == ModelKind.LLM) {
            var asked = ChatRequests.of(input);
            return calls.whole(input, LanguageModel.class, (model, same) -> {
                input.requireParameters(model);
                return counts(List.of(model.countTokens(asked)));
            });
        }
        List<String> texts = calls.texts(input, "texts");
        return calls.whole(input, TextEmbeddingModel.class, (model, same) -> counts(model.countTokens(texts)));
    }

    private static JsonObject checked(CheckedParameters checked) {
        return JsonObject.builder()
                .put(
                        "violations",
                        ProblemView.violations(checked.violations().stream()
                                .map(FieldViolation::of)
                                .toList()))
                .put("adjustments", UsageView.adjustments(checked.adjustments()))
                .put("effective", new JsonObject(checked.effective().values()))
                .build();
    }

    private static JsonObject counts(List<TokenCount> counts) {
        return JsonObject.builder()
                .put(
                        "counts",
                        JsonArray.of(counts.stream().map(UsageView::count).toList()))
                .put("total", counts.stream().mapToLong(TokenCount::tokens).sum())
                .build();
    }

    private static JsonObject listed(ListedModel model) {
        JsonObject.Builder values = JsonObject.builder();
        model.naming().forEach(values::put);
        return JsonObject.builder()
                .put("model", model.model())
                .put("label", Texts.of(model.label()))
                .put("values", values.build())
                .build();
    }

    private static JsonObject voice(Voice voice) {
        return JsonObject.builder()
                .put("id", voice.id())
                .put("name", voice.name())
                .put("languages", JsonArray.ofTexts(voice.languages()))
                .build();
    }
}
