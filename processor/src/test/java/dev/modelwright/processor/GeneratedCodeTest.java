package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated types in the hands of programs that are compiled with them. */
final class GeneratedCodeTest {

    private static final Path PROGRAMS = Path.of("src", "test", "resources", "programs", "acme");

    @TempDir
    static Path folder;

    private static Compiled acme;

    @BeforeAll
    static void compile() {
        acme = Compile.of(Project.vendor("acme", folder).copy(PROGRAMS)).run().clean();
    }

    @Test
    void builtCredentialsTravelThroughTheirMapAndPrintNoSecret() {
        assertThat(acme.program("acme.RoundTrip"))
                .containsExactly(
                        "AcmeCredentials[serverUrl=http://localhost:9997, modelUid= padded ,"
                                + " apiKey=Optional[Secret[****]], region=EU_WEST, authMethod=BASIC,"
                                + " password=Optional[Secret[****]], compress=true, streamUsage=Optional[false],"
                                + " maxRetries=2, priceFactor=Optional[0.50], invokeTimeout=PT1.5S]",
                        "{server_url=http://localhost:9997, model_uid= padded , api_key=Secret[****], region=eu-west,"
                                + " auth_method=basic, password=Secret[****], compress=true, stream_usage=false,"
                                + " max_retries=2, price_factor=0.50, invoke_timeout=1.5}",
                        "parsed equals true",
                        "constructed equals true true",
                        "keys canary-1 canary-2",
                        "form [server_url, model_uid, api_key, region, auth_method, password, compress, stream_usage,"
                                + " max_retries, price_factor, invoke_timeout]");
    }

    @Test
    void defaultsStandInForWhatIsLeftOut() {
        assertThat(acme.program("acme.Defaults"))
                .containsExactly(
                        "eu-west true 2 600",
                        "Optional.empty Optional.empty Optional.empty Optional.empty",
                        "parsed equals true",
                        "US_EAST_1",
                        "BASIC key");
    }

    @Test
    void everyViolationIsReportedAtOnceAndConditionsAreKept() {
        assertThat(acme.program("acme.Violations"))
                .containsExactly(
                        "`server_url` must be an absolute URI. For example: `https://example.com`.",
                        "`model_uid` may have 40 characters at most, but had 41. Shorten the value.",
                        "`auth_method` must be one of the options offered. Choose one of `none`, `key`, `basic`.",
                        "`compress` must be `true` or `false`. For example: `true`.",
                        "`max_retries` must be a whole number. For example: `3`.",
                        "`price_factor` must be a number. For example: `0.5`.",
                        "`invoke_timeout` must be a positive number of seconds. For example: `60`.",
                        "`modle_uid` is no variable of the form. Did you mean `model_uid`?",
                        "`password` cannot have a value with these choices. Leave it out.",
                        "`password` must have a value. Give Password.",
                        "`auth_method` must be one of the options offered. Choose one of `none`, `key`.",
                        "`password` must have a value. Give Password.",
                        "`server_url` must be an absolute URI. For example: `https://example.com`.",
                        "`password` must have a value. Give Password.");
    }

    @Test
    void parametersKeepWhatWasSetAndNothingElse() {
        String values = "{temperature=0.7, max_tokens=256, enable_thinking=false, response_format=\"json_object\","
                + " stop_word=\"\"}";
        assertThat(acme.program("acme.Parameters"))
                .containsExactly(
                        values,
                        "{guided_choice=7}",
                        "OptionalDouble[0.7] OptionalLong[256] OptionalLong.empty Optional[false]"
                                + " Optional[JSON_OBJECT] Optional[]",
                        "rebuilt equals true false",
                        "OptionalLong[0] OptionalLong[-1] OptionalDouble.empty",
                        values + " extra {guided_choice=7}");
    }

    @Test
    void rulesCanBeChangedIncludedAndMadeIntoAModel() {
        assertThat(acme.program("acme.Rules"))
                .containsExactly(
                        "temperature max_tokens repetition_penalty seed stop_word",
                        "temperature top_k max_tokens repetition_penalty seed response_format stop_word",
                        "Optional[0.0] Optional[1] Optional[0.2]",
                        "Optional[80] [text, json_object]",
                        "own LLM [TOOL_CALL, VISION] ModelProperties[values={MODE=\"chat\", CONTEXT_SIZE=4096}]",
                        "`min` of rule `temperature` must not be above `max`, but was 3 above 2.");
    }

    @Test
    void fieldsOfAnOptionAreAskedForAfterItIsChosen() {
        assertThat(acme.program("acme.Groups")).containsExactly("BASIC true");
    }

    @Test
    void referencesToSecretsAreResolvedOnBothRoadsWhereAResolverIsNamed() {
        String lost = "`model_uid` must have a value. `api_key` must refer to a secret, but `env:LOST` was not found."
                + " `max_retries` must be a whole number.";
        assertThat(acme.program("acme.References"))
                .containsExactly("canary-6", "env:ACME_KEY", "eu-west OptionalLong.empty", lost, lost);
    }

    @Test
    void theServiceLoaderFindsTheProviderAndBothRoadsReachTheDriver() {
        assertThat(acme.program("acme.Registered"))
                .containsExactly(
                        "acme [LLM]",
                        "{en_US=Acme Inference} Optional[#FAF5FF]",
                        "true Model name",
                        "eu-west OptionalLong.empty",
                        "eu-west OptionalLong[7]");
    }
}
