package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.apirules.ApiGolden;
import org.junit.jupiter.api.Test;

/** Goals and parameters as text, so that nobody changes them without noticing. {@code -Dgolden.update=true} rewrites it. */
class ApiTest {

    @Test
    void goalsAndParametersAreWhatTheyWere() throws Exception {
        assertThat(ApiGolden.ofModule().differences(PluginDescriptor.read().lines()))
                .as(ApiGolden.ADVICE)
                .isEmpty();
    }
}
