package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;

import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.Audio;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptionRequest;
import java.util.List;
import java.util.Locale;
import mockwebserver3.MockResponse;

/** Every way to call a model, each with a simple call and its answer. */
enum Way {
    LANGUAGE_MODEL {
        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return provider.languageModel("m", credentials).invoke(QUESTION);
        }
    },
    LANGUAGE_MODEL_STREAMED {
        @Override
        MockResponse answer() {
            return Wire.events(Wire.delta("Hello"), Wire.delta(" world"), Wire.finish("stop"), "[DONE]");
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return streamed(provider.languageModel("m", credentials), QUESTION);
        }
    },
    LANGUAGE_MODEL_STREAMED_LATE {
        @Override
        MockResponse description() {
            return Wire.json(
                    Wire.description("Transformers", "chat", "tools").build().toJson());
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return streamed(
                    provider.languageModel("m", credentials),
                    QUESTION.withTools(new ToolDefinition("weather", "Weather of a city", JsonObject.empty())));
        }
    },
    COMPLETION_MODEL {
        @Override
        MockResponse description() {
            return Wire.describing("generate");
        }

        @Override
        MockResponse answer() {
            return Wire.json("{\"id\":\"1\",\"choices\":[{\"text\":\"Hello\",\"finish_reason\":\"stop\"}]}");
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return LANGUAGE_MODEL.call(provider, credentials);
        }
    },
    COMPLETION_MODEL_STREAMED {
        @Override
        MockResponse description() {
            return COMPLETION_MODEL.description();
        }

        @Override
        MockResponse answer() {
            return Wire.events(
                    "{\"choices\":[{\"text\":\"Hello\",\"finish_reason\":null}]}",
                    "{\"choices\":[{\"text\":\" world\",\"finish_reason\":null}]}",
                    "{\"choices\":[{\"text\":\"\",\"finish_reason\":\"stop\"}]}");
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return LANGUAGE_MODEL_STREAMED.call(provider, credentials);
        }
    },
    TEXT_EMBEDDING_MODEL {
        @Override
        MockResponse description() {
            return OtherKind.TEXT_EMBEDDING.description();
        }

        @Override
        MockResponse answer() {
            return OtherKind.TEXT_EMBEDDING.answer();
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return provider.textEmbeddingModel("m", credentials).embed(EmbeddingRequest.of("text"));
        }
    },
    RERANK_MODEL {
        @Override
        MockResponse description() {
            return OtherKind.RERANK.description();
        }

        @Override
        MockResponse answer() {
            return OtherKind.RERANK.answer();
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return provider.rerankModel("m", credentials).rerank(RerankRequest.of("query", List.of("document")));
        }
    },
    SPEECH_TO_TEXT_MODEL {
        @Override
        MockResponse description() {
            return OtherKind.SPEECH_TO_TEXT.description();
        }

        @Override
        MockResponse answer() {
            return Wire.json("{\"text\":\"" + "hello ".repeat(20) + "\"}");
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return provider.speechToTextModel("m", credentials)
                    .transcribe(TranscriptionRequest.of(Audio.of(new byte[] {1, 2, 3})));
        }
    },
    TEXT_TO_SPEECH_MODEL {
        @Override
        MockResponse description() {
            return OtherKind.TEXT_TO_SPEECH.description();
        }

        @Override
        MockResponse answer() {
            return Wire.answerOf("audio/mpeg", "ID3" + "sound ".repeat(60));
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return provider.textToSpeechModel("m", credentials).synthesize(SpeechRequest.of("Hello."));
        }
    },
    TEXT_TO_SPEECH_MODEL_STREAMED {
        @Override
        MockResponse description() {
            return TEXT_TO_SPEECH_MODEL.description();
        }

        @Override
        MockResponse answer() {
            return TEXT_TO_SPEECH_MODEL.answer();
        }

        @Override
        Object call(XinferenceProvider provider, XinferenceCredentials credentials) {
            return spoken(provider.textToSpeechModel("m", credentials));
        }
    };

    static final LlmRequest QUESTION = LlmRequest.of(user("hi"));

    MockResponse description() {
        return Wire.describing("chat");
    }

    MockResponse answer() {
        return Wire.said("Hello");
    }

    /** Calls the model and reads its answer to the end. */
    abstract Object call(XinferenceProvider provider, XinferenceCredentials credentials);

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Object streamed(LanguageModel model, LlmRequest request) {
        try (LlmStream stream = model.stream(request)) {
            return stream.result();
        }
    }

    private static Object spoken(TextToSpeechModel model) {
        int bytes = 0;
        try (SpeechStream stream = model.stream(SpeechRequest.of("Hello."))) {
            for (byte[] piece : stream) {
                bytes += piece.length;
            }
            return bytes;
        } catch (InvokeException failure) {
            throw failure.withPartialText(bytes == 0 ? "" : bytes + " bytes");
        }
    }
}
