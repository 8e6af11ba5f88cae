package dev.modelwright.samples.playground.calls;

import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.model.Audio;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptSegment;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Multipart;
import dev.modelwright.samples.playground.http.Part;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.json.UsageView;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Recordings out and in. */
final class SpeechRoutes {

    private final Calls calls;

    SpeechRoutes(Calls calls) {
        this.calls = calls;
    }

    Answer speak(Request request) throws IOException {
        CallInput input = calls.read(request.json(), request.concealment());
        TextToSpeechModel model = input.target().open(TextToSpeechModel.class);
        SpeechRequest asked = asked(input);
        RunningCall call = calls.begin(input);
        try {
            SpeechStream stream = call.waiting(() -> {
                input.requireParameters(model);
                return model.stream(asked);
            });
            call.onCancel(stream::close);
            return streamed(call, stream);
        } catch (RuntimeException failed) {
            call.close();
            throw failed;
        }
    }

    Answer transcribe(Request request) throws IOException {
        Multipart upload = request.multipart();
        CallInput input = calls.read(Request.members(upload.part("request").content()), request.concealment());
        Audio audio = audio(upload.part("audio"));
        return calls.whole(input, SpeechToTextModel.class, (model, same) -> {
            TranscriptionRequest asked = asked(input, audio);
            input.requireParameters(model);
            return transcript(model.transcribe(asked));
        });
    }

    // The first piece is waited for: until then a failure can be told, afterwards the answer can only break off.
    private static Answer streamed(RunningCall call, SpeechStream stream) {
        Iterator<byte[]> pieces = stream.iterator();
        if (!pieces.hasNext() && call.isCancelled()) {
            throw Problem.of(ProblemCode.CANCELLED);
        }
        return new Answer.Streamed(stream.mimeType(), out -> write(call, stream, pieces, out), call::close);
    }

    private static void write(RunningCall call, SpeechStream stream, Iterator<byte[]> pieces, OutputStream out)
            throws IOException {
        try (stream) {
            while (pieces.hasNext()) {
                out.write(pieces.next());
                out.flush();
            }
        } catch (InvokeException failed) {
            throw new IOException("The vendor's recording broke off.", failed);
        }
        if (call.isCancelled()) {
            throw new IOException("The recording was stopped.");
        }
    }

    private static SpeechRequest asked(CallInput input) {
        String text = input.body().text("text");
        return input.building("text", () -> {
            SpeechRequest request = SpeechRequest.of(text).with(input.parameters());
            request = input.body()
                    .optionalText("voice")
                    .filter(voice -> !voice.isBlank())
                    .map(request::withVoice)
                    .orElse(request);
            return input.body()
                    .optionalText("format")
                    .filter(format -> !format.isBlank())
                    .map(request::withFormat)
                    .orElse(request);
        });
    }

    private static Audio audio(Part part) {
        byte[] content = part.content();
        if (content.length == 0) {
            throw Problem.ofMember("audio", "REQUIRED", Words.of("The recording is empty.", "录音为空。"));
        }
        Audio audio = part.type()
                .filter(type -> !type.equals("application/octet-stream"))
                .map(type -> Audio.of(content, type))
                .orElseGet(() -> Audio.of(content));
        return part.fileName().map(audio::named).orElse(audio);
    }

    private static TranscriptionRequest asked(CallInput input, Audio audio) {
        TranscriptionRequest request = TranscriptionRequest.of(audio).with(input.parameters());
        request = input.body()
                .optionalText("language")
                .filter(tag -> !tag.isBlank())
                .map(request::inLanguage)
                .orElse(request);
        request = input.body()
                .optionalText("prompt")
                .filter(text -> !text.isBlank())
                .map(request::withPrompt)
                .orElse(request);
        return switch (input.body().optionalText("segments").orElse("none")) {
            case "none" -> request;
            case "segments" -> request.withSegments();
            case "words" -> request.withWords();
            default ->
                throw input.body()
                        .problem(
                                "segments",
                                Words.of(
                                        "`segments` must be none, segments or words.",
                                        "`segments` 必须是 none、segments 或 words。"));
        };
    }

    private static JsonObject transcript(TranscriptionResult result) {
        JsonObject.Builder json = JsonObject.builder().put("text", result.text());
        result.transcript().language().ifPresent(language -> json.put("language", language));
        result.transcript().duration().ifPresent(duration -> json.put("durationMs", duration.toMillis()));
        return json.put(
                        "segments",
                        JsonArray.of(result.segments().stream()
                                .map(SpeechRoutes::segment)
                                .toList()))
                .put("usage", UsageView.of(result.usage()))
                .put("parameters", UsageView.of(result.parameters()))
                .build();
    }

    private static JsonObject segment(TranscriptSegment segment) {
        return JsonObject.builder()
                .put("startMs", segment.start().toMillis())
                .put("endMs", segment.end().toMillis())
                .put("text", segment.text())
                .build();
    }
}
