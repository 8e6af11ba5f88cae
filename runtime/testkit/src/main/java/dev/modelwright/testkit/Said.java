package dev.modelwright.testkit;

import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.ModerationResult;
import dev.modelwright.model.RerankResult;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TranscriptionResult;
import dev.modelwright.parameter.AppliedParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a model answered, so that answers can be compared.
 *
 * @param content everything that must be the same when the same bytes come from the server
 * @param parameters what became of the parameters
 * @param finish why a language model stopped
 */
record Said(List<Object> content, AppliedParameters parameters, Optional<FinishReason> finish) {

    static Said of(LlmResult result) {
        return new Said(
                List.of(
                        result.message(),
                        result.reasoning(),
                        result.finishReason(),
                        result.rawFinishReason(),
                        result.id(),
                        result.usage().tokens()),
                result.parameters(),
                Optional.of(result.finishReason()));
    }

    static Said of(LlmStream stream) {
        StringBuilder text = new StringBuilder();
        for (LlmChunk chunk : stream) {
            text.append(chunk.text());
        }
        Said said = of(stream.result());
        Check.that(
                stream.result().text().equals(text.toString()),
                "The text of the result must be that of the chunks, but was `%s` and `%s`.",
                stream.result().text(),
                text);
        return said;
    }

    static Said of(EmbeddingResult result) {
        return other(List.of(result.embeddings(), result.usage().tokens()), result.parameters());
    }

    static Said of(RerankResult result) {
        return other(List.of(result.documents(), result.usage().tokens()), result.parameters());
    }

    static Said of(TranscriptionResult result) {
        return other(List.of(result.text(), result.transcript()), result.parameters());
    }

    static Said of(ModerationResult result) {
        return other(List.of(result.verdict()), result.parameters());
    }

    static Said of(SpeechResult result) {
        try {
            return sound(result.audio().toBytes(), result.audio().mimeType(), result.parameters());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Said of(SpeechStream stream) {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        for (byte[] piece : stream) {
            sound.writeBytes(piece);
        }
        return sound(sound.toByteArray(), stream.mimeType(), stream.parameters());
    }

    private static Said sound(byte[] sound, String mimeType, AppliedParameters parameters) {
        return other(List.of(sound.length, Arrays.hashCode(sound), mimeType), parameters);
    }

    private static Said other(List<Object> content, AppliedParameters parameters) {
        return new Said(content, parameters, Optional.empty());
    }
}
