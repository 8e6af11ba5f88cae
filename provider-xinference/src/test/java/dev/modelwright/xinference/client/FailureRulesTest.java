package dev.modelwright.xinference.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureRulesTest {

    @ParameterizedTest
    @CsvSource({
        "301, UNREACHABLE",
        "400, BAD_REQUEST",
        "401, UNAUTHORIZED",
        "403, FORBIDDEN",
        "404, BAD_REQUEST",
        "405, BAD_REQUEST",
        "409, ABORTED",
        "422, BAD_REQUEST",
        "429, RATE_LIMITED",
        "499, ABORTED",
        "500, SERVER_ERROR",
        "501, UNSUPPORTED",
        "502, SERVER_ERROR",
        "503, SERVER_ERROR",
        "0, SERVER_ERROR"
    })
    void statusDecidesWhenTheTextSaysNothing(int status, Reason reason) {
        assertThat(FailureRules.reason(status, "No")).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Rate limit reached for the model. | RATE_LIMITED",
                "Model is loading, please retry later | LOADING",
                "Model quill is not ready | LOADING",
                "Model not found in the model list, uid: quill | MODEL_NOT_FOUND",
                "Max tokens exceeds model's max length | CONTEXT_TOO_LONG",
                "This model's maximum context length is 8 tokens | CONTEXT_TOO_LONG",
                "The prompt is longer than the maximum model length of 8 | CONTEXT_TOO_LONG",
                "the request exceeds the available context size | CONTEXT_TOO_LONG",
                "Model quill is not for chat. | WRONG_MODEL_TYPE",
                "Model quill is not for creating embedding. | WRONG_MODEL_TYPE",
                "Model quill is not for reranking. | WRONG_MODEL_TYPE",
                "'X' object has no attribute 'model_spec' | WRONG_MODEL_TYPE",
                "Only {'a'} support tool calls | UNSUPPORTED",
                "Only {'a'} support tool messages | UNSUPPORTED",
                "Kokoro does not support stream mode. | UNSUPPORTED",
                "Unsupported response format: srt | UNSUPPORTED",
                "Unknown format: 'PCM' | UNSUPPORTED",
                "voice not found: bad | BAD_REQUEST",
                "Soundfile is either not in the correct format or is malformed | BAD_REQUEST",
                "Model quill is not for creating speech. | WRONG_MODEL_TYPE",
                "Request was aborted | ABORTED",
                "The request has been aborted: r | ABORTED",
                "Request id: r has already existed! | BAD_REQUEST",
                "Duplicate request id: r | BAD_REQUEST",
                "Internal Server Error: 2 validation errors for X | BAD_REQUEST",
                "Internal Server Error: Expecting value | BAD_REQUEST",
                "[Errno 111] Connection refused | MODEL_CRASHED",
                "actor is in stopping state | MODEL_CRASHED",
                "Remote server h:1 closed: 0 bytes read | MODEL_CRASHED",
                "the actor b'quill' has been removed | MODEL_CRASHED",
                "CUDA out of memory | MODEL_CRASHED",
                "OutOfMemoryError | MODEL_CRASHED",
                "'async for' requires __aiter__, got NoneType | SERVER_ERROR"
            })
    void textDecidesInAnswersAndInStreams(String text, Reason reason) {
        assertThat(FailureRules.reason(500, text)).isEqualTo(reason);
        assertThat(FailureRules.reason(0, text)).isEqualTo(reason);
    }

    @Test
    void banIsNoRateLimit() {
        assertThat(FailureRules.reason(429, "Too many failed attempts for this key."))
                .isEqualTo(Reason.BANNED);
        assertThat(FailureRules.reason(429, "IP temporarily banned.")).isEqualTo(Reason.BANNED);
    }

    @Test
    void statusOfTheKeyCountsMoreThanTheText() {
        assertThat(FailureRules.reason(403, "Model not found")).isEqualTo(Reason.FORBIDDEN);
    }
}
