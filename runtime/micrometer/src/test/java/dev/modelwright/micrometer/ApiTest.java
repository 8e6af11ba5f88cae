package dev.modelwright.micrometer;

import dev.modelwright.apirules.ApiRules;
import dev.modelwright.apirules.PublicApi;

/** The public API as text, so that nobody changes it without noticing. {@code -Dgolden.update=true} rewrites it. */
class ApiTest extends ApiRules {

    ApiTest() {
        super(
                PublicApi.ofModule(),
                "io.micrometer.common.KeyValues",
                "io.micrometer.core.instrument.MeterRegistry",
                "io.micrometer.observation.");
    }
}
