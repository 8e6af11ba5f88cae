package dev.modelwright.springai;

import dev.modelwright.apirules.ApiRules;
import dev.modelwright.apirules.PublicApi;

/** The public API as text, so that nobody changes it without noticing. {@code -Dgolden.update=true} rewrites it. */
class ApiTest extends ApiRules {

    ApiTest() {
        super(
                PublicApi.ofPackages("dev.modelwright.springai"),
                "io.micrometer.observation.ObservationRegistry",
                "org.springframework.ai.",
                "reactor.core.publisher.Flux",
                "reactor.core.scheduler.Scheduler");
    }
}
