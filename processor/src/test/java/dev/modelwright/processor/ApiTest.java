package dev.modelwright.processor;

import dev.modelwright.apirules.ApiRules;
import dev.modelwright.apirules.PublicApi;
import dev.modelwright.processor.cli.BuildCheck;
import dev.modelwright.processor.cli.Main;
import dev.modelwright.processor.cli.ShownFinding;

/**
 * What others start or call: compilers, a command line, build tools. All else is public for the sake of other packages of the
 * processor. {@code -Dgolden.update=true} rewrites the text of it.
 */
final class ApiTest extends ApiRules {

    ApiTest() {
        super(PublicApi.ofTypes(ModelwrightProcessor.class, BuildCheck.class, Main.class, ShownFinding.class));
    }
}
