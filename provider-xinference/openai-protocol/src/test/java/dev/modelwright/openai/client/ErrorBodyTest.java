package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.Secret;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"detail\":\"No\"} | No",
                "{\"detail\":[{\"loc\":[\"body\",\"a\",0],\"msg\":\"Bad\"},{\"msg\":\"Worse\"}]} | body.a.0: Bad; Worse",
                "{\"detail\":[\"odd\",{}]} | \"odd\"; not accepted",
                "{\"error\":{\"message\":\"No\",\"type\":\"t\"}} | No",
                "{\"type\":\"error\",\"error\":{\"type\":\"t\",\"message\":\"No\"},\"request_id\":\"r\"} | No",
                "{\"error\":\"No\"} | No",
                "{\"message\":\"No\"} | No",
                "\"No\" | No",
                "Internal Server Error: no | Internal Server Error: no",
                "<html><h1>Bad</h1><p>Gateway</p></html> | Bad Gateway",
                "{\"other\":1} | {\"other\":1}",
                "{\"detail\":null,\"error\":null} | {\"detail\":null,\"error\":null}",
                "[1] | [1]",
                "{\"det | {\"det",
                "`` | ``"
            })
    void wordsAreFoundInEveryShape(String body, String words) {
        assertThat(read(body).text()).isEqualTo(words);
    }

    @Test
    void statusInFrontIsTakenOff() {
        ErrorBody body = read("{\"error\":\"429: [address=h:1, pid=2] Slow down\"}");

        assertThat(body.status()).isEqualTo(OptionalInt.of(429));
        assertThat(body.text()).isEqualTo("Slow down");
    }

    @Test
    void numberThatIsNoErrorStatusStays() {
        assertThat(read("200: fine"))
                .returns("200: fine", ErrorBody::words)
                .returns(OptionalInt.empty(), ErrorBody::status);
    }

    @Test
    void internalAddressesAreHiddenButKeptInTheRawText() {
        String sent =
                "{\"detail\":\"[address=10.1.2.3:80, pid=7] Worker 10.1.2.4:81 and [address=a:1, pid=1] b failed\"}";

        assertThat(read(sent))
                .returns("Worker (address) and b failed", ErrorBody::text)
                .returns(sent, ErrorBody::raw);
    }

    @Test
    void longTextIsCutAndNeverInsideACharacter() {
        ErrorBody body = read("x".repeat(499) + "🌱" + "y".repeat(10_000));

        assertThat(body.text()).isEqualTo("x".repeat(499) + "...");
        assertThat(body.raw()).hasSize(8 * 1024 + 3);
    }

    @Test
    void longListOfNamesIsLeftOut() {
        String names = "'some-model', ".repeat(20) + "'last'";

        assertThat(read("Only {" + names + "} support tool calls").text()).isEqualTo("Only {...} support tool calls");
    }

    @Test
    void whatStandsBeyond64KiCharactersIsNotLookedAt() {
        String brackets = "<".repeat(64 * 1024);

        assertThat(read(brackets + "b>late").words()).isEqualTo(brackets);
        assertThat(read("{\"detail\":\"No\",\"rest\":\"" + "x".repeat(64 * 1024) + "\"}")
                        .words())
                .startsWith("{\"detail\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail\":\"sk-\\u0063anary\\/7Q\"}",
                "{\"detail\":[{\"loc\":[\"sk-canary/7Q\"],\"msg\":\"sk\\u002dcanary\\u002f7Q\"}]}",
                "{\"other\":\"sk-canary\\/7Q\"}",
                "<p>sk-canary/7Q</p>"
            })
    void secretIsHiddenHoweverTheServerEscapesIt(String body) {
        ErrorBody read = ErrorBody.read(body, new KeyMask(List.of(Secret.of("sk-canary/7Q"))));

        assertThat(read.text()).contains("****").doesNotContain("anary");
        assertThat(read.raw()).doesNotContain("sk-canary");
    }

    private static ErrorBody read(String body) {
        return ErrorBody.read(body, new KeyMask(List.of()));
    }
}
