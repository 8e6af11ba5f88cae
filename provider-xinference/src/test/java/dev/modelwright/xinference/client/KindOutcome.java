package dev.modelwright.xinference.client;

import dev.modelwright.model.Audio;
import dev.modelwright.openai.client.AudioStream;
import dev.modelwright.openai.client.EmbeddingAnswer;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Recording;
import dev.modelwright.openai.client.RerankAnswer;
import dev.modelwright.openai.client.TranscriptReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import okio.Buffer;

/** Says in one line what came out of a recorded request to a model that is no language model. */
final class KindOutcome {

    private KindOutcome() {}

    static String of(Recording recording, XinferenceClient client) throws OpenAiException {
        return switch (recording.path()) {
            case "/v1/embeddings" -> shown(EmbeddingAnswer.read(client.embed(recording.requestBody())));
            case "/v1/rerank" -> shown(RerankAnswer.read(client.rerank(recording.requestBody())));
            case "/v1/audio/speech" -> spoken(client.speak(recording.requestBody()));
            default ->
                TranscriptReader.read(client.transcribe(Map.of("model", "m"), Audio.of(new byte[0])))
                        .toString();
        };
    }

    private static String spoken(AudioStream stream) throws OpenAiException {
        Buffer bytes = new Buffer();
        try (stream) {
            for (Optional<byte[]> piece = stream.next(); piece.isPresent(); piece = stream.next()) {
                bytes.write(piece.get());
            }
        }
        return bytes.size() + " bytes, SHA-256 " + bytes.sha256().hex().substring(0, 16);
    }

    private static String shown(EmbeddingAnswer answer) {
        return answer.vectors().stream()
                        .map(vector ->
                                "[" + vector.get(0) + ", " + vector.get(1) + ", ... " + vector.dimensions() + "]")
                        .collect(Collectors.joining(" "))
                + shown(answer.tokens());
    }

    private static String shown(RerankAnswer answer) {
        return answer.results().stream()
                        .map(result -> result.index() + "=" + result.score())
                        .collect(Collectors.joining(" "))
                + shown(answer.tokens());
    }

    private static String shown(OptionalLong tokens) {
        return tokens.isPresent() ? " tokens=" + tokens.getAsLong() : " uncounted";
    }
}
