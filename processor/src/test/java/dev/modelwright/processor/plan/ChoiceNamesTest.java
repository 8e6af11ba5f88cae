package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the enums in one generated type are called. */
final class ChoiceNamesTest {

    private final ChoiceNames names = new ChoiceNames("Llm");

    @Test
    void enumIsCalledAsItsVariable() {
        assertThat(names.take("auth_method")).isEqualTo("AuthMethod");
    }

    @Test
    void enumIsNeverCalledAsTheTypeAroundIt() {
        assertThat(names.take("llm")).isEqualTo("LlmChoice");
    }

    @Test
    void enumNeverHidesTheCredentialsAroundAll() {
        assertThat(names.take("acme_credentials")).isEqualTo("AcmeCredentialsChoice");
        assertThat(names.take("credentials_type")).isEqualTo("CredentialsType");
    }

    @Test
    void enumsAreAllDifferent() {
        assertThat(names.take("needs_url")).isEqualTo("ChoiceNeedsUrl");
        assertThat(names.take("choice_needs_url")).isEqualTo("ChoiceNeedsUrlChoice");
        assertThat(names.take("choiceNeedsUrl")).isEqualTo("ChoiceNeedsUrlChoiceChoice");
    }
}
