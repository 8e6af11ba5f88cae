package dev.modelwright.samples.playground;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.playground.http.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OtherKindsTest {

    private Api api;

    @BeforeAll
    void start(@TempDir Path data) {
        api = Api.start(Api.settings(data).withLimits(new Limits(1 << 20, 1 << 22, 4)));
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void textsAreComparedEachWithEach() {
        JsonObject answer = call(
                        "embeddings", canyon("text-embedding", "strata-1"), ",'texts':['cat','cat','quux zzz']")
                .json();

        assertThat(answer.integer("dimensions").orElseThrow()).isPositive();
        List<JsonValue> rows = answer.array("cosine").orElseThrow().elements();
        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row ->
                        assertThat(row.asArray().orElseThrow().elements()).hasSize(3));
        assertThat(cosine(answer, 0, 1)).isCloseTo(1, offset(1e-6));
        assertThat(cosine(answer, 0, 2)).isLessThan(0.9).isEqualTo(cosine(answer, 2, 0));
        assertThat(answer.object("usage").orElseThrow().members()).containsKeys("tokens", "latencyMs");
    }

    @Test
    void documentsAreRanked() {
        JsonObject answer = call(
                        "rerank",
                        canyon("rerank", "overlap-1"),
                        ",'query':'cat food','documents':['dogs','food of a cat','cat'],'topN':2")
                .json();

        assertThat(answer.array("documents").orElseThrow().elements())
                .extracting(document ->
                        document.asObject().orElseThrow().integer("index").orElseThrow())
                .containsExactly(1L, 2L);
    }

    @Test
    void documentsBelowTheThresholdAreLeftOut() {
        JsonObject answer = call(
                        "rerank",
                        api.standIn("rerank"),
                        ",'query':'cat','documents':['dog','cat'],'scoreThreshold':0.1")
                .json();

        assertThat(answer.array("documents").orElseThrow().elements()).hasSize(1);
    }

    @Test
    void unwantedWordsAreFlagged() {
        JsonObject answer = call("moderation", canyon("moderation", "ranger-1"), ",'text':'Good morning'")
                .json();

        assertThat(answer.get("flagged")).contains(JsonValue.of(false));
        assertThat(answer.members()).containsKeys("categories", "usage", "parameters");
    }

    @Test
    void whatIsSpokenIsUnderstoodAgain() {
        Api.Answered speech = call("speech", canyon("tts", "call-1"), ",'text':'Hi'");
        assertThat(speech.header("Content-Type")).isEqualTo("audio/wav");

        Api.Answered heard = upload(canyon("speech2text", "ear-1"), "", speech.bytes());
        assertThat(heard.json().string("text")).contains("Hi");
        assertThat(heard.json().members()).containsKeys("segments", "usage", "parameters");
    }

    @Test
    void standInSpeaksAndListens() {
        Api.Answered speech = call("speech", api.standIn("speaker"), ",'text':'Hi there','format':'wav'");

        assertThat(new String(speech.bytes(), 0, 4, ISO_8859_1)).isEqualTo("RIFF");
        assertThat(upload(api.standIn("listener"), ",'language':'en'", speech.bytes())
                        .json()
                        .string("text")
                        .orElseThrow())
                .startsWith("[stand-in]");
    }

    @Test
    void recordingThatTheVendorCannotReadIsExplained() {
        Api.Answered answer = upload(canyon("speech2text", "ear-1"), "", "no sound".getBytes(UTF_8));

        assertThat(answer.error()).isEqualTo("502 vendor_failed");
        assertThat(answer.json().object("failure").orElseThrow().string("kind")).contains("BAD_REQUEST");
    }

    @Test
    void tokensAreCounted() {
        JsonObject chat = call(
                        "tokens", canyon("llm", "echo-2"), ",'messages':[{'role':'user','text':'one two three'}]")
                .json();
        JsonObject texts = call("tokens", canyon("text-embedding", "strata-1"), ",'texts':['one two','three']")
                .json();

        assertThat(chat.integer("total").orElseThrow()).isPositive();
        assertThat(texts.array("counts").orElseThrow().elements()).hasSize(2);
    }

    @Test
    void rulesOfANamedModelAreThoseOfItsDriver() {
        JsonObject shuffled = describe("shuffled");
        JsonObject straight = describe("as-said");

        assertThat(shuffled.toJson()).contains("\"name\":\"seed\"");
        assertThat(straight.toJson()).doesNotContain("\"name\":\"seed\"").contains("\"source\":\"customizable-model\"");
    }

    @Test
    void parametersAreCheckedWithoutACall() {
        JsonObject checked = api.post(
                        "/api/parameters/check",
                        "{'target':" + canyon("llm", "echo-2") + ",'parameters':{'fade':2,'repeats':'many'}}")
                .json();

        assertThat(Fields.of(checked)).isEqualTo("repeats TYPE, fade MAX");
        assertThat(checked.array("violations").orElseThrow().toJson()).contains("\"zh_Hans\":");
    }

    @Test
    void voicesAreListedAndNarrowedByLanguage() {
        JsonObject all = call("/api/voices", canyon("tts", "call-1"), "").json();
        JsonObject british = call("/api/voices", canyon("tts", "call-1"), ",'language':'en-GB'")
                .json();

        assertThat(all.array("voices").orElseThrow().elements()).hasSize(2);
        assertThat(all.string("default")).contains("raven");
        assertThat(british.array("voices").orElseThrow().toJson())
                .contains("wren")
                .doesNotContain("raven");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "embeddings | text-embedding | strata-1  |                                             | texts REQUIRED",
                "embeddings | text-embedding | strata-1  | ,'texts':[1]                              | texts[0] TYPE",
                "embeddings | text-embedding | strata-1  | ,'texts':['','','','','']       | texts VALUE",
                "embeddings | text-embedding | strata-1  | ,'texts':['a'],'purpose':'fun'      | purpose VALUE",
                "rerank     | rerank         | overlap-1 | ,'query':'a'                            | documents REQUIRED",
                "rerank     | rerank         | overlap-1 | ,'query':' ','documents':['a']      | query REQUIRED",
                "rerank     | rerank         | overlap-1 | ,'query':'a','documents':['a'],'topN':0   | topN VALUE",
                "rerank     | rerank         | overlap-1 | ,'query':'a','documents':['a'],'topN':1.5 | topN TYPE",
                "moderation | moderation     | ranger-1  |                                             | text REQUIRED",
                "speech     | tts            | call-1    | ,'text':'  '                            | text REQUIRED",
                "tokens     | llm            | echo-2    |                                             | messages REQUIRED",
                "tokens     | text-embedding | strata-1  |                                             | texts REQUIRED"
            })
    void wrongRequestsAreToldByPlace(String route, String kind, String model, String rest, String violations) {
        Api.Answered answer = call(route, canyon(kind, model), rest == null ? "" : rest);

        assertThat(answer.error()).isEqualTo("400 invalid_request");
        assertThat(answer.violations()).isEqualTo(violations);
    }

    @ParameterizedTest
    @ValueSource(strings = {"embeddings", "rerank", "moderation", "speech", "tokens"})
    void kindsAreNotMixedUp(String route) {
        String rest = ",'texts':['a'],'query':'q','documents':['d'],'text':'t'";

        assertThat(call(route, canyon("speech2text", "ear-1"), rest).error()).isEqualTo("422 unsupported_kind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moderation | moderation     | ranger-1  | ,'text':'t'",
                "embeddings | text-embedding | strata-2  | ,'texts':['t']",
                "speech     | tts            | call-1    | ,'text':'t'"
            })
    void parametersThatBreakRulesAreTold(String route, String kind, String model, String rest) {
        Api.Answered answer = call(route, canyon(kind, model), rest + ",'parameters':{'nose':1}");

        assertThat(answer.error()).isEqualTo("422 invalid_parameters");
        assertThat(answer.violations()).contains("nose UNKNOWN");
    }

    @Test
    void uploadsThatCannotBeTakenApartAreRefused() {
        byte[] body = "--x\r\nContent-Disposition: form-data; name=\"request\"\r\n\r\n{}".getBytes(UTF_8);

        assertThat(api.post("/api/calls/transcription", "multipart/form-data; boundary=x", body)
                        .error())
                .isEqualTo("400 invalid_request");
        assertThat(api.post("/api/calls/transcription", "multipart/form-data", body)
                        .error())
                .isEqualTo("400 invalid_request");
        assertThat(api.post("/api/calls/transcription", "multipart/form-data; boundary=x", "--x--".getBytes(UTF_8))
                        .violations())
                .isEqualTo("request REQUIRED");
        assertThat(upload(canyon("speech2text", "ear-1"), "", new byte[0]).violations())
                .isEqualTo("audio REQUIRED");
        assertThat(upload(canyon("speech2text", "ear-1"), ",'segments':'many'", new byte[] {1})
                        .violations())
                .isEqualTo("segments VALUE");
    }

    private String canyon(String kind, String model) {
        return api.canyon(kind, model);
    }

    private Api.Answered call(String route, String target, String rest) {
        String path = route.startsWith("/") ? route : "/api/calls/" + route;
        return api.post(path, "{'target':" + target + rest + "}");
    }

    private JsonObject describe(String order) {
        return api.post(
                        "/api/models/describe",
                        "{'provider':'canyon','form':'model','kind':'llm','model':'mine','values':"
                                + "{'api_key':'canyon-224','order':'" + order + "'}}")
                .json();
    }

    private Api.Answered upload(String target, String rest, byte[] audio) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head =
                "--edge\r\nContent-Disposition: form-data; name='request'\r\nContent-Type: application/json\r\n\r\n"
                        + "{'target':" + target + rest + "}\r\n"
                        + "--edge\r\nContent-Disposition: form-data; name='audio'; filename='a.wav'\r\n"
                        + "Content-Type: audio/wav\r\n\r\n";
        body.writeBytes(Api.quoted(head).getBytes(UTF_8));
        body.writeBytes(audio);
        body.writeBytes("\r\n--edge--\r\n".getBytes(UTF_8));
        return api.post("/api/calls/transcription", "multipart/form-data; boundary=edge", body.toByteArray());
    }

    private static double cosine(JsonObject answer, int row, int column) {
        return answer.array("cosine")
                .orElseThrow()
                .elements()
                .get(row)
                .asArray()
                .orElseThrow()
                .elements()
                .get(column)
                .asNumber()
                .orElseThrow()
                .doubleValue();
    }
}
