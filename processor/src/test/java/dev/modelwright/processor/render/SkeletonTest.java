package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Types that stand in while a vendor file has errors: all names are there, and nothing else. */
final class SkeletonTest {

    @Test
    void oneRecordNestsItsEnumsAndStages() throws IOException {
        Map<String, String> types = KnownVendor.ACME.skeleton();
        assertThat(types.keySet())
                .containsExactly(
                        "acme/AcmeCredentials.java",
                        "acme/AcmeLlmModels.java",
                        "acme/AcmeLlmParameterRules.java",
                        "acme/AcmeLlmParameters.java",
                        "acme/AcmeProvider.java");
        assertThat(types.get("acme/AcmeCredentials.java"))
                .contains(
                        "abstract class AcmeCredentials implements Credentials",
                        "static final class AuthMethod",
                        "static final class NeedsServerUrl",
                        "static final class NeedsPassword",
                        "static final class Builder",
                        "abstract static class ForLlm implements Credentials",
                        "abstract static class Provider implements Credentials");
        assertThat(types.get("acme/AcmeLlmParameters.java")).contains("static final class ResponseFormat");
    }

    @Test
    void severalRecordsAreNestedAndEachHasItsOwn() throws IOException {
        String credentials = KnownVendor.ORBIT.skeleton().get("com/example/orbit/OrbitCredentials.java");
        assertThat(credentials).containsOnlyOnce("class Llm ").containsOnlyOnce("class Provider ");
        assertThat(credentials.substring(credentials.indexOf("class Llm "))).contains("class NeedsApiKey");
    }

    @Test
    void sharedEnumsStandBesideTheRecords() throws IOException {
        String credentials = KnownVendor.BEDROCK.skeleton().get("bedrock/BedrockCredentials.java");
        assertThat(credentials.lines()).contains("    public static final class AwsRegion {");
    }
}
