package dev.modelwright.micrometer;

import dev.modelwright.decorator.Listening;
import dev.modelwright.message.Message;
import dev.modelwright.model.Audio;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every way to call a model. */
enum Kind {
    CHAT(ModelKind.LLM) {
        @Override
        void call(Listening listening, String model) {
            listening.on(llm(model)).invoke(QUESTION);
        }
    },
    CHAT_STREAMED(ModelKind.LLM) {
        @Override
        void call(Listening listening, String model) {
            try (LlmStream stream = stream(listening, model)) {
                stream.result();
            }
        }
    },
    EMBEDDING(ModelKind.TEXT_EMBEDDING) {
        @Override
        void call(Listening listening, String model) {
            listening
                    .on(VendorModels.textEmbeddingModels("acme", Drivers.Vectors::new, SAME, schema())
                            .model(model, KEY))
                    .embed(EmbeddingRequest.of(Drivers.SAID));
        }
    },
    RERANK(ModelKind.RERANK) {
        @Override
        void call(Listening listening, String model) {
            listening
                    .on(VendorModels.rerankModels("acme", Drivers.Scores::new, SAME, schema())
                            .model(model, KEY))
                    .rerank(RerankRequest.of(Drivers.SAID, List.of("a document")));
        }
    },
    TRANSCRIPTION(ModelKind.SPEECH2TEXT) {
        @Override
        void call(Listening listening, String model) {
            listening
                    .on(VendorModels.speechToTextModels("acme", Drivers.Ears::new, SAME, schema())
                            .model(model, KEY))
                    .transcribe(TranscriptionRequest.of(Audio.of(new byte[] {1})));
        }
    },
    SPEECH(ModelKind.TTS) {
        @Override
        void call(Listening listening, String model) {
            listening.on(mouth(model)).synthesize(SpeechRequest.of(Drivers.SAID));
        }
    },
    SPEECH_STREAMED(ModelKind.TTS) {
        @Override
        void call(Listening listening, String model) {
            try (SpeechStream stream = listening.on(mouth(model)).stream(SpeechRequest.of(Drivers.SAID))) {
                Iterator<byte[]> pieces = stream.iterator();
                while (pieces.hasNext()) {
                    pieces.next();
                }
            }
        }
    },
    MODERATION(ModelKind.MODERATION) {
        @Override
        void call(Listening listening, String model) {
            listening
                    .on(VendorModels.moderationModels("acme", Drivers.Judge::new, SAME, schema())
                            .model(model, KEY))
                    .moderate(ModerationRequest.of(Drivers.SAID));
        }
    };

    static final Drivers.Key KEY = new Drivers.Key("canary-key");
    static final LlmRequest QUESTION = LlmRequest.of(Message.system("Be brief."), Message.user(Drivers.SAID));
    private static final Function<DynamicParameters, DynamicParameters> SAME = parameters -> parameters;

    private final ModelKind kind;

    Kind(ModelKind kind) {
        this.kind = kind;
    }

    /** Calls a model and reads its answer to the end. */
    abstract void call(Listening listening, String model);

    ModelKind kind() {
        return kind;
    }

    boolean isStreamed() {
        return name().endsWith("_STREAMED");
    }

    static LlmStream stream(Listening listening, String model) {
        return listening.on(CHAT.llm(model)).stream(QUESTION);
    }

    LanguageModel llm(String model) {
        return VendorModels.languageModels("acme", Drivers.Words::new, SAME, schema())
                .model(model, KEY);
    }

    TextToSpeechModel mouth(String model) {
        return VendorModels.textToSpeechModels("acme", Drivers.Mouth::new, SAME, schema())
                .model(model, KEY);
    }

    Function<String, ModelSchema> schema() {
        Pricing price = new Pricing(BigDecimal.ONE, Optional.of(BigDecimal.TEN), new BigDecimal("0.001"), "USD");
        return name -> ModelSchema.builder(name, kind).pricing(price).build();
    }
}
