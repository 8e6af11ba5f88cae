package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers with what is said in a recording. */
record TranscriptionHandler(ModelCatalogue catalogue) implements Handler {

    @Override
    public Answer answer(Call call) {
        Form form = Form.of(call);
        Optional<String> uid = Optional.ofNullable(form.fields().get("model"));
        if (uid.isEmpty() || form.file().isEmpty()) {
            return missing(uid, form);
        }
        ServedModel model = catalogue.forInference(uid.get());
        if (!model.can("audio2text")) {
            return catalogue.failed("Model " + model.uid() + " is not for creating transcription.");
        }
        Form.NamedFile file = form.file().get();
        return switch (form.fields().getOrDefault("response_format", "json")) {
            case "json" -> WholeAnswer.json(200, text(model, file));
            case "verbose_json" -> WholeAnswer.json(200, verbose(model, file));
            default ->
                catalogue.failed("Unsupported response format: " + form.fields().get("response_format"));
        };
    }

    private static Answer missing(Optional<String> uid, Form form) {
        List<JsonValue> faults = Stream.of("model", "file")
                .filter(name ->
                        name.equals("model") ? uid.isEmpty() : form.file().isEmpty())
                .map(TranscriptionHandler::missing)
                .toList();
        return WholeAnswer.json(
                422, JsonObject.builder().put("detail", JsonArray.of(faults)).build());
    }

    private static JsonValue missing(String field) {
        return JsonObject.builder()
                .put("type", "missing")
                .put("loc", JsonArray.of(JsonValue.of("body"), JsonValue.of(field)))
                .put("msg", "Field required")
                .put("input", JsonNull.NULL)
                .build();
    }

    private JsonObject text(ServedModel model, Form.NamedFile file) {
        return JsonObject.builder()
                .put("text", catalogue.engine().transcribe(model, file.name(), file.bytes()))
                .build();
    }

    private JsonObject verbose(ServedModel model, Form.NamedFile file) {
        String said = catalogue.engine().transcribe(model, file.name(), file.bytes());
        JsonObject segment = JsonObject.builder()
                .put("text", said)
                .put("id", 0)
                .put("start", JsonValue.of(0))
                .put("end", JsonNull.NULL)
                .build();
        return JsonObject.builder()
                .put("text", said)
                .put("task", "transcribe")
                .put("language", "english")
                .put("duration", JsonNull.NULL)
                .put("segments", JsonArray.of(segment))
                .build();
    }
}
