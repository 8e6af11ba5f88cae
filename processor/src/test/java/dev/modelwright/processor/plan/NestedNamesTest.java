package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the types in one generated type are called. */
final class NestedNamesTest {

    private final NestedNames names = new NestedNames("Llm");

    @Test
    void enumIsCalledAsItsVariable() {
        assertThat(names.choice("auth_method")).isEqualTo("AuthMethod");
    }

    @Test
    void enumIsNeverCalledAsTheTypeAroundIt() {
        assertThat(names.choice("llm")).isEqualTo("LlmChoice");
    }

    @Test
    void enumNeverHidesTheCredentialsAroundAll() {
        assertThat(names.choice("acme_credentials")).isEqualTo("AcmeCredentialsChoice");
        assertThat(names.choice("credentials_type")).isEqualTo("CredentialsType");
    }

    @Test
    void enumsAreAllDifferent() {
        assertThat(names.choice("needs_url")).isEqualTo("ChoiceNeedsUrl");
        assertThat(names.choice("choice_needs_url")).isEqualTo("ChoiceNeedsUrlChoice");
        assertThat(names.choice("choiceNeedsUrl")).isEqualTo("ChoiceNeedsUrlChoiceChoice");
    }

    @Test
    void stageIsCalledAsItsComponent() {
        assertThat(names.stage("apiKey")).isEqualTo("NeedsApiKey");
        assertThat(names.stage("_4o")).isEqualTo("Needs_4o");
    }

    @Test
    void namesOfClassFilesDifferToFileSystemsThatIgnoreCase() {
        assertThat(names.choice("api_mode")).isEqualTo("ApiMode");
        assertThat(names.choice("apimode")).isEqualTo("ApimodeChoice");
        assertThat(names.stage("apiKey")).isEqualTo("NeedsApiKey");
        assertThat(names.stage("apikey")).isEqualTo("NeedsApikeyStage");
        assertThat(names.choice("nEEDSApiKey")).isEqualTo("NEEDSApiKeyChoice");
        assertThat(names.choice("bUILDER")).isEqualTo("BUILDERChoice");
        assertThat(names.choice("sTEPS")).isEqualTo("STEPSChoice");
    }
}
