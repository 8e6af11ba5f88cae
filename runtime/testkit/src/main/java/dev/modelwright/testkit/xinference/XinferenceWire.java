package dev.modelwright.testkit.xinference;

import dev.modelwright.testkit.ContractCall;
import dev.modelwright.testkit.VendorWire;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.ReceivedRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** What an Xinference server says, for the contract of its vendor. */
public final class XinferenceWire implements VendorWire {

    private static final int SOUND = 4_000;

    /** Makes the wire of a server with one model of each kind. */
    public XinferenceWire() {}

    @Override
    public Map<String, Object> credentials(URI server) {
        return Map.of("server_url", server.toString(), "model_uid", FakeXinference.UID, "max_retries", "0");
    }

    @Override
    public Map<String, Object> impatience() {
        return Map.of("invoke_timeout", "0.5");
    }

    @Override
    public Answer answer(ContractCall call) {
        return switch (call) {
            case CHAT -> XinferenceAnswers.said("Good day, 世界.");
            case CHAT_STREAM -> XinferenceAnswers.streamed("Good", " day, ", "世界", ".");
            case EMBEDDING -> XinferenceAnswers.vectors(1);
            case RERANK -> XinferenceAnswers.ranked(0.9, 0.1);
            case TRANSCRIPTION -> XinferenceAnswers.heard("Good day, 世界.");
            case SPEECH, SPEECH_STREAM -> XinferenceAnswers.spoken(SOUND);
            case MODERATION -> throw new IllegalArgumentException("Xinference has no moderation models.");
        };
    }

    @Override
    public Answer answer(ContractCall call, ReceivedRequest request) {
        return call == ContractCall.EMBEDDING ? FakeXinference.vectors(request) : answer(call);
    }

    @Override
    public Optional<Answer> aside(ReceivedRequest request, ContractCall call) {
        return FakeXinference.aside(request, call.kind());
    }

    @Override
    public Answer failure(int status, String words) {
        return XinferenceAnswers.failure(status, words);
    }

    @Override
    public Optional<byte[]> failureInside(ContractCall stream, String words) {
        return stream == ContractCall.CHAT_STREAM
                ? Optional.of(XinferenceAnswers.failureInStream(words))
                : Optional.empty();
    }
}
