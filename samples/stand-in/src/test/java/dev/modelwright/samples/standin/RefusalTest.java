package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusalTest extends StandInTest {

    private static final String HI = "\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "max_tokens          | 0      | at least 1",
                "max_tokens          | 1.5    | value is not a valid integer (type=type_error.integer)",
                "max_completion_tokens | 0    | at least 1",
                "temperature         | null   | none is not an allowed value (type=type_error.none.not_allowed)",
                "temperature         | 3      | at most 2.0",
                "temperature         | \"a\"  | value is not a valid float (type=type_error.float)",
                "top_p               | -0.1   | at least 0.0",
                "top_k               | -1     | at least 0",
                "stream              | 1      | value could not be parsed to a boolean (type=type_error.bool)",
                "stream              | null   | none is not an allowed value (type=type_error.none.not_allowed)",
                "stream_options      | true   | value is not a valid dict (type=type_error.dict)",
                "tools               | {}     | value is not a valid list (type=type_error.list)",
            })
    void wrongFieldIsAValidationErrorInPlainText(String field, String value, String fault) throws Exception {
        HttpResponse<String> answer = chat(HI + ",\"" + field + "\":" + value);

        assertValidationError(answer, "1 validation error for CreateChatCompletion\n" + field + "\n  " + words(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "{}, 2 validation errors for CreateChatCompletion, model, messages",
        "{}, 2 validation errors for CreateCompletionRequest, model, prompt"
    })
    void everyMissingFieldIsNamed(String body, String count, String first, String second) throws Exception {
        String path = second.equals("prompt") ? StandInClient.COMPLETION : StandInClient.CHAT;
        String missing = "\n  field required (type=value_error.missing)";

        assertValidationError(client().post(path, body), count + "\n" + first + missing + "\n" + second + missing);
    }

    @ParameterizedTest
    @CsvSource({"messages, 7, list", "messages, '[7]', dict", "prompt, '[\"a\"]', str"})
    void questionOfAnotherTypeIsAValidationError(String field, String value, String type) throws Exception {
        boolean chats = field.equals("messages");
        String body = "{\"model\":\"stand-in-chat\",\"" + field + "\":" + value + "}";

        HttpResponse<String> answer = client().post(chats ? StandInClient.CHAT : StandInClient.COMPLETION, body);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).endsWith("\n" + field + "\n  " + ofType(type));
    }

    @Test
    void bodyThatIsNoObjectIsAValidationError() throws Exception {
        assertValidationError(
                client().post(StandInClient.CHAT, "7"),
                "1 validation error for CreateChatCompletion\n__root__\n  " + ofType("dict"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "{'model':,line 1 column 10 (char 9)",
                "\"\",line 1 column 1 (char 0)",
                "\"{\n'model':\n x}\",line 3 column 2 (char 12)"
            })
    void malformedJsonIsNamedWithItsPlace(String body, String place) throws Exception {
        assertValidationError(client().post(StandInClient.CHAT, body.replace('\'', '"')), "Expecting value: " + place);
    }

    @Test
    void chatWithoutMessagesIsABadRequest() throws Exception {
        HttpResponse<String> answer = chat("\"messages\":[]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Invalid input. Please specify the prompt.\"}");
    }

    @Test
    void logitBiasIsNotImplemented() throws Exception {
        HttpResponse<String> answer = chat(HI + ",\"logit_bias\":{\"1\":1}");

        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Not implemented\"}");
    }

    @Test
    void fieldsThatMayBeNullAreServed() throws Exception {
        String nulls =
                ",\"top_k\":0,\"max_tokens\":null,\"tools\":null,\"stop\":null,\"stream_options\":null,\"logit_bias\":null";

        assertThat(chat(HI + nulls).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void unknownUidIsNotFoundWhetherStreamedOrNot(boolean stream) throws Exception {
        HttpResponse<String> answer =
                client().post(StandInClient.CHAT, "{\"model\":\"nope\",\"stream\":" + stream + "," + HI + "}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(StandInClient.fixed(answer.body()))
                .isEqualTo("{\"detail\":\"[ACTOR] Model not found in the model list, uid: nope. "
                        + "Available model uids: ['stand-in-chat', 'stand-in-completion', 'stand-in-embedding', "
                        + "'stand-in-rerank', 'stand-in-listener', 'stand-in-speaker']\"}");
    }

    private static String words(String fault) {
        return fault.replaceFirst(
                        "at least (.+)",
                        "ensure this value is greater than or equal to $1 "
                                + "(type=value_error.number.not_ge; limit_value=$1)")
                .replaceFirst(
                        "at most (.+)",
                        "ensure this value is less than or equal to $1 "
                                + "(type=value_error.number.not_le; limit_value=$1)");
    }

    private static String ofType(String type) {
        return type.equals("str")
                ? "str type expected (type=type_error.str)"
                : "value is not a valid " + type + " (type=type_error." + type + ")";
    }

    private static void assertValidationError(HttpResponse<String> answer, String error) {
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("content-type")).contains("text/plain; charset=utf-8");
        assertThat(answer.body()).isEqualTo("Internal Server Error: " + error);
    }
}
