package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers with facts of a recording in the place of what is said in it. */
record TranscriptionHandler(ModelCatalogue catalogue) implements Handler {

    @Override
    public Answer answer(Call call) {
        Form form = Form.of(call);
        Optional<String> uid = Optional.ofNullable(form.fields().get("model"));
        if (uid.isEmpty() || form.file().isEmpty()) {
            return missing(uid, form);
        }
        StandInModel model = catalogue.forInference(uid.get());
        if (!model.can("audio2text")) {
            return catalogue.failed("Model " + model.uid() + " is not for creating transcription.");
        }
        Form.NamedFile file = form.file().get();
        return switch (form.fields().getOrDefault("response_format", "json")) {
            case "json" -> WholeAnswer.json(200, text(file).build());
            case "verbose_json" -> WholeAnswer.json(200, verbose(file));
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

    private static JsonObject.Builder text(Form.NamedFile file) {
        return JsonObject.builder().put("text", StandInText.transcript(file.name(), file.bytes().length));
    }

    private static JsonObject verbose(Form.NamedFile file) {
        JsonObject segment = text(file)
                .put("id", 0)
                .put("start", JsonValue.of(0))
                .put("end", JsonNull.NULL)
                .build();
        return text(file)
                .put("task", "transcribe")
                .put("language", "english")
                .put("duration", JsonNull.NULL)
                .put("segments", JsonArray.of(segment))
                .build();
    }
}
