package dev.modelwright.xinference;

import dev.modelwright.model.Audio;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.Model;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptionRequest;
import java.util.List;
import mockwebserver3.MockResponse;

/** The kinds of models beside language models, each with a simple call. */
enum OtherKind {
    TEXT_EMBEDDING("text embedding") {
        @Override
        MockResponse description() {
            return Wire.describingEmbedding();
        }

        @Override
        MockResponse answer() {
            return Wire.json("{\"data\":[{\"index\":0,\"embedding\":[1,0]}],\"usage\":{\"prompt_tokens\":1}}");
        }

        @Override
        TextEmbeddingModel model(XinferenceCredentials credentials) {
            return XinferenceProvider.textEmbedding("my-model", credentials);
        }

        @Override
        Object call(XinferenceCredentials credentials) {
            return model(credentials).embed(EmbeddingRequest.of("text"));
        }
    },
    RERANK("rerank") {
        @Override
        MockResponse description() {
            return Wire.describingRerank();
        }

        @Override
        MockResponse answer() {
            return Wire.json("{\"results\":[{\"index\":0,\"relevance_score\":1}]}");
        }

        @Override
        RerankModel model(XinferenceCredentials credentials) {
            return XinferenceProvider.rerank("my-model", credentials);
        }

        @Override
        Object call(XinferenceCredentials credentials) {
            return model(credentials).rerank(RerankRequest.of("query", List.of("document")));
        }
    },
    SPEECH_TO_TEXT("speech-to-text") {
        @Override
        MockResponse description() {
            return Wire.describingAudio("whisper", "audio2text");
        }

        @Override
        MockResponse answer() {
            return Wire.json("{\"text\":\"hello\"}");
        }

        @Override
        SpeechToTextModel model(XinferenceCredentials credentials) {
            return XinferenceProvider.speechToText("my-model", credentials);
        }

        @Override
        Object call(XinferenceCredentials credentials) {
            return model(credentials).transcribe(TranscriptionRequest.of(Audio.of(new byte[] {1, 2, 3})));
        }
    },
    TEXT_TO_SPEECH("text-to-speech") {
        @Override
        MockResponse description() {
            return Wire.describingAudio("Kokoro", "text2audio", "text2audio_zero_shot");
        }

        @Override
        MockResponse answer() {
            return Wire.answerOf("audio/mpeg", "ID3 sound");
        }

        @Override
        TextToSpeechModel model(XinferenceCredentials credentials) {
            return XinferenceProvider.textToSpeech("my-model", credentials);
        }

        @Override
        Object call(XinferenceCredentials credentials) {
            return model(credentials).synthesize(SpeechRequest.of("Hello."));
        }
    };

    private final String noun;

    OtherKind(String noun) {
        this.noun = noun + " model";
    }

    /** Returns what one such model is called. */
    String noun() {
        return noun;
    }

    abstract MockResponse description();

    abstract MockResponse answer();

    abstract Model model(XinferenceCredentials credentials);

    abstract Object call(XinferenceCredentials credentials);
}
