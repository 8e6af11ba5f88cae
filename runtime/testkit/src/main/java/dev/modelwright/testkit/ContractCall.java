package dev.modelwright.testkit;

import static dev.modelwright.message.Message.user;

import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Locale;

/** Every way to call a model. The suite asks the same of every vendor: one short text, or one recording. */
public enum ContractCall {
    /** A whole answer of a language model to {@code Hello.}. */
    CHAT(ModelKind.LLM, false) {
        @Override
        Said of(Model model, Question question) {
            return Said.of(((LanguageModel) model).invoke(request(question)));
        }
    },
    /** A streamed answer of a language model to {@code Hello.}. */
    CHAT_STREAM(ModelKind.LLM, true) {
        @Override
        Said of(Model model, Question question) {
            try (LlmStream stream = ((LanguageModel) model).stream(request(question))) {
                return Said.of(stream);
            }
        }
    },
    /** The vector of {@code Hello.}. */
    EMBEDDING(ModelKind.TEXT_EMBEDDING, false) {
        @Override
        Said of(Model model, Question question) {
            return Said.of(((TextEmbeddingModel) model)
                    .embed(EmbeddingRequest.of(Question.TEXT).with(question.parameters())));
        }
    },
    /** The rank of two documents, {@code Hello.} and {@code Good bye.}, for the query {@code Hello.}. */
    RERANK(ModelKind.RERANK, false) {
        @Override
        Said of(Model model, Question question) {
            return Said.of(((RerankModel) model)
                    .rerank(RerankRequest.of(Question.TEXT, List.of(Question.TEXT, Question.OTHER))
                            .with(question.parameters())));
        }
    },
    /** What is said in a recording. */
    TRANSCRIPTION(ModelKind.SPEECH2TEXT, false) {
        @Override
        Said of(Model model, Question question) {
            return Said.of(((SpeechToTextModel) model)
                    .transcribe(TranscriptionRequest.of(question.audio()).with(question.parameters())));
        }
    },
    /** {@code Hello.} as a whole recording. */
    SPEECH(ModelKind.TTS, false) {
        @Override
        Said of(Model model, Question question) {
            return Said.of(((TextToSpeechModel) model)
                    .synthesize(SpeechRequest.of(Question.TEXT).with(question.parameters())));
        }
    },
    /** {@code Hello.} as a streamed recording. */
    SPEECH_STREAM(ModelKind.TTS, true) {
        @Override
        Said of(Model model, Question question) {
            SpeechRequest request = SpeechRequest.of(Question.TEXT).with(question.parameters());
            try (SpeechStream stream = ((TextToSpeechModel) model).stream(request)) {
                return Said.of(stream);
            }
        }
    },
    /** Whether {@code Hello.} is to be objected to. */
    MODERATION(ModelKind.MODERATION, false) {
        @Override
        Said of(Model model, Question question) {
            return Said.of(((ModerationModel) model)
                    .moderate(ModerationRequest.of(Question.TEXT).with(question.parameters())));
        }
    };

    private final ModelKind kind;
    private final boolean streamed;

    ContractCall(ModelKind kind, boolean streamed) {
        this.kind = kind;
        this.streamed = streamed;
    }

    /** Returns the kind of model that is called. */
    public ModelKind kind() {
        return kind;
    }

    /** Tells whether the answer comes in pieces. */
    public boolean isStreamed() {
        return streamed;
    }

    /** Returns the name under which tests are reported. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Calls a model and reads its answer to the end. */
    abstract Said of(Model model, Question question);

    static LlmRequest request(Question question) {
        return LlmRequest.of(user(Question.TEXT)).with(question.parameters());
    }
}
