package dev.modelwright.samples.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ChatTest {

    private static final String TOOL =
            ",'tools':[{'name':'weather','description':'Tells it','parameters':{'type':'object',"
                    + "'properties':{'town':{'type':'string'}},'required':['town']}}]";

    private Api api;
    private String echo;

    @BeforeAll
    void start(@TempDir Path data) {
        api = Api.start(data);
        echo = api.canyon("llm", "echo-2");
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void answerIsStreamedAndEndsWithUsageAndPrice() {
        Events events = api.chat(body(echo, "Hello over there", ""));

        assertThat(events.names()).isEqualTo("start text finish");
        assertThat(events.first("start").string("model")).contains("echo-2");
        assertThat(events.joined("text"))
                .endsWith("Hello over there")
                .isEqualTo(events.last().string("text").orElseThrow());
        assertThat(events.last().string("reason")).contains("STOP");
        JsonObject usage = events.last().object("usage").orElseThrow();
        assertThat(usage.object("cost").orElseThrow().string("currency")).contains("EUR");
        assertThat(usage.object("input").orElseThrow().members()).containsKeys("tokens", "source");
        assertThat(usage.members()).containsKeys("total", "latencyMs", "timeToFirstTokenMs");
    }

    @Test
    void standInAnswersThroughXinference() {
        Events events = api.chat(body(api.standIn("chat"), "Hi", ",'callId':'c-1'"));

        assertThat(events.first("start").string("callId")).contains("c-1");
        assertThat(events.joined("text")).startsWith("[stand-in]").endsWith("Hi");
    }

    @Test
    void parametersAreSentAndTold() {
        Events events = api.chat(body(echo, "a b", ",'parameters':{'letters':'upper','repeats':2.0}"));

        assertThat(events.joined("text")).endsWith("A B A B");
        assertThat(events.last().object("parameters").orElseThrow().toJson())
                .contains("\"repeats\":2", "\"letters\":\"upper\"", "\"adjustments\":[");
    }

    @Test
    void parametersThatBreakRulesAreToldByName() {
        Events events = api.chat(body(echo, "a", ",'parameters':{'repeats':9,'nose':1,'letters':'odd'}"));

        assertThat(events.names()).isEqualTo("start error");
        assertThat(events.last().string("code")).contains("invalid_parameters");
        assertThat(Fields.of(events.last())).isEqualTo("repeats MAX, letters NOT_AN_OPTION, nose UNKNOWN");
    }

    @Test
    void toolCallsArriveWithTheirArguments() {
        Events events = api.chat(body(echo, "call the tool", TOOL));

        assertThat(events.first("tool").string("name")).contains("weather");
        assertThat(events.last().string("reason")).contains("TOOL_CALLS");
        assertThat(events.last().array("toolCalls").orElseThrow().toJson()).contains("\"arguments\":\"{");
    }

    @Test
    void toolChoiceIsPassedOn() {
        assertThat(api.chat(body(echo, "a", TOOL + ",'toolChoice':'weather'")).names())
                .contains("tool");
        assertThat(api.chat(body(echo, "call the tool", TOOL + ",'toolChoice':'none'"))
                        .names())
                .doesNotContain("tool");
    }

    @Test
    void wholeConversationsAreUnderstood() {
        String messages = "[{'role':'system','text':'Be brief'},{'role':'user','text':'call the tool'},"
                + "{'role':'assistant','toolCalls':[{'id':'t1','name':'weather','arguments':'{}'}]},"
                + "{'role':'tool','toolCallId':'t1','text':'Rain'}]";
        Events events = api.chat("{'target':" + echo + ",'messages':" + messages + TOOL + "}");

        assertThat(events.joined("text")).endsWith("Rain");
    }

    @Test
    void failureOfTheVendorIsAnEventWithAllThatIsKnown() {
        JsonObject error = api.chat(body(echo, "/busy", "")).last();

        assertThat(error.string("code")).contains("vendor_failed");
        assertThat(error.object("failure").orElseThrow().toJson())
                .contains("\"kind\":\"RATE_LIMIT\"", "\"retryAfterMs\":20000", "\"vendor\":\"canyon\"");
        assertThat(Fields.english(error, "remedy")).isEqualTo("Wait, then try again.");
    }

    @Test
    void failureInTheMidstComesAfterTheTextAndKeepsIt() {
        Events events = api.chat(body(echo, "/rockfall one two three", ""));

        assertThat(events.names()).isEqualTo("start text error");
        assertThat(events.last().object("failure").orElseThrow().string("partialText"))
                .contains(events.joined("text"));
    }

    @Test
    void pictureReachesAModelThatSees() {
        String images = "[{'role':'user','text':'What?','images':[{'mimeType':'image/png','base64':'iVBORw0='}]}]";

        Events events = api.chat("{'target':" + api.standIn("chat") + ",'messages':" + images + "}");

        assertThat(events.joined("text")).endsWith("has 1 word and 1 picture: What?");
    }

    @Test
    void pictureThatTheModelCannotSeeIsRefusedInWords() {
        String images = "[{'role':'user','text':'What?','images':[{'mimeType':'image/png','base64':'iVBORw0='}]}]";
        JsonObject error =
                api.chat("{'target':" + echo + ",'messages':" + images + "}").last();

        assertThat(error.object("failure").orElseThrow().string("kind")).contains("BAD_REQUEST");
        assertThat(error.object("failure").orElseThrow().string("detail").orElseThrow())
                .containsIgnoringCase("image");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | messages REQUIRED",
                ",'messages':[]                            | messages REQUIRED",
                ",'messages':{}                            | messages TYPE",
                ",'messages':[7]                           | messages[0] TYPE",
                ",'messages':[{'text':'x'}]            | messages[0].role REQUIRED",
                ",'messages':[{'role':'poet'}]         | messages[0].role VALUE",
                ",'messages':[{'role':'user'}]         | messages[0].text REQUIRED",
                ",'messages':[{'role':'tool'}]         | messages[0].toolCallId REQUIRED",
                ",'messages':[{'role':'user','images':[{'url':'file:///etc/passwd'}]}]  | messages[0].images[0].url VALUE",
                ",'messages':[{'role':'user','images':[{'base64':'%','mimeType':'image/png'}]}] | messages[0].images[0].base64 VALUE",
                ",'callId':'../x','messages':[]        | callId VALUE",
                ",'parameters':[],'messages':[]          | parameters TYPE",
                ",'messages':[{'role':'user','text':'x'}],'stop':'x'           | stop TYPE",
                ",'messages':[{'role':'user','text':'x'}],'tools':[{}]           | tools[0].name REQUIRED",
                ",'messages':[{'role':'user','text':'x'}],'tools':[{'name':'t','parameters':{}}],'toolChoice':'z' | toolChoice VALUE"
            })
    void wrongRequestsAreToldByPlace(String rest, String violations) {
        Api.Answered answer = api.post("/api/calls/chat", "{'target':" + echo + rest + "}");

        assertThat(answer.error()).isEqualTo("400 invalid_request");
        assertThat(answer.violations()).isEqualTo(violations);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE | 404 unknown_saved",
                "NOBODY,'form':'model','kind':'llm','values':{}         | 404 unknown_provider",
                "CANYON,'form':'provider','kind':'llm','model':'echo-2','values':{} | 422 invalid_credentials",
                "CANYON,'form':'provider','kind':'llm','model':'nope','values':KEY | 404 unknown_model",
                "CANYON,'form':'model','kind':'llm','model':'echo-2','values':KEY | 404 unknown_model",
                "CANYON,'form':'provider','kind':'rerank','model':'overlap-1','values':KEY | 422 unsupported_kind",
                "CANYON,'form':'provider','model':'echo-2','values':KEY | 400 invalid_request"
            })
    void wrongTargetsAreExplained(String target, String error) {
        String written = target.replace("NONE", "'saved':'none'")
                .replace("NOBODY", "'provider':'nobody'")
                .replace("CANYON", "'provider':'canyon'")
                .replace("KEY", "{'api_key':'canyon-224'}");

        assertThat(api.post("/api/calls/chat", body("{" + written + "}", "x", ""))
                        .error())
                .isEqualTo(error);
    }

    @Test
    void streamsRunBesideEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = IntStream.range(0, 16)
                    .mapToObj(number -> threads.submit(() -> api.chat(
                                    body(number % 2 == 0 ? echo : api.standIn("chat"), "number " + number, ""))
                            .joined("text")))
                    .toList();
            for (int number = 0; number < answers.size(); number++) {
                assertThat(answers.get(number).get()).endsWith("number " + number);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(api.server().runningCalls()).isEmpty();
    }

    private static String body(String target, String text, String rest) {
        return "{'target':" + target + ",'messages':[{'role':'user','text':'" + text + "'}]" + rest + "}";
    }
}
