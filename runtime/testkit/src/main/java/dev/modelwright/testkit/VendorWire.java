package dev.modelwright.testkit;

import dev.modelwright.json.JsonObject;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.ReceivedRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What a vendor's server says, for the tests in which a scripted server plays its part. Written by the vendor's author: which credentials
 * lead to a server, and what a good answer looks like.
 */
public interface VendorWire {

    /**
     * Returns the values of the credential form that make the vendor call this server, and call it once: without retries. They are put
     * over those of {@link Contract#with}; those that the vendor's form does not have are left out.
     */
    Map<String, Object> credentials(URI server);

    /**
     * Returns the values with which the vendor waits two seconds at most for an answer. None unless overridden: then the tests with a
     * silent server are skipped.
     */
    default Map<String, Object> impatience() {
        return Map.of();
    }

    /**
     * Returns a good answer to a call. Each piece of a stream's answer must be what the vendor takes for one chunk, so that a chunk can be
     * had before the rest is sent.
     */
    Answer answer(ContractCall call);

    /**
     * Returns a good answer to a request, where it depends on what is asked: vectors of so many dimensions, say. The answer to the call
     * unless overridden.
     */
    default Answer answer(ContractCall call, ReceivedRequest request) {
        return answer(call);
    }

    /**
     * Returns the answer to a request that is no call, for example one that asks what the model can do; empty for calls themselves,
     * which are answered by the test. Empty unless overridden.
     */
    default Optional<Answer> aside(ReceivedRequest request, ContractCall call) {
        return Optional.empty();
    }

    /** Returns the answer to a request that fails, with these words of the vendor. OpenAI's form unless overridden. */
    default Answer failure(int status, String words) {
        return Answer.json(
                status,
                JsonObject.builder()
                        .put("error", JsonObject.builder().put("message", words).build())
                        .build()
                        .toJson());
    }

    /**
     * Returns what the vendor sends when it fails while a stream runs; empty when its server has no form for that, which is so unless
     * overridden.
     */
    default Optional<byte[]> failureInside(ContractCall stream, String words) {
        return Optional.empty();
    }
}
