package dev.modelwright.springboot;

import dev.modelwright.apirules.ApiRules;
import dev.modelwright.apirules.PublicApi;

/** The public API as text, so that nobody changes it without noticing. {@code -Dgolden.update=true} rewrites it. */
class ApiTest extends ApiRules {

    ApiTest() {
        super(PublicApi.ofPackages("dev.modelwright.springboot"), "org.springframework.boot.");
    }
}
