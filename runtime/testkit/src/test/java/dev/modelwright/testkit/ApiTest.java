package dev.modelwright.testkit;

import dev.modelwright.apirules.ApiRules;
import dev.modelwright.apirules.PublicApi;

/** The public API as text, so that nobody changes it without noticing. {@code -Dgolden.update=true} rewrites it. */
class ApiTest extends ApiRules {

    ApiTest() {
        super(PublicApi.ofModule(), "org.junit.jupiter.api.DynamicNode", "org.junit.jupiter.api.parallel.ResourceLock");
    }
}
