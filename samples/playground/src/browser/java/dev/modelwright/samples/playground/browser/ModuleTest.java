package dev.modelwright.samples.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pure in the pages' modules, tested by modules of our own in the browser that runs them. */
@ExtendWith(PlaygroundExtension.class)
class ModuleTest {

    private static final String RUN = """
            async name => {
              const { tests } = await import(`/units/${name}.js`);
              const failures = {};
              for (const [fact, test] of Object.entries(tests)) {
                try {
                  await test();
                } catch (cause) {
                  failures[fact] = String(cause);
                }
              }
              return { count: Object.keys(tests).length, failures };
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"sse", "format", "models", "words"})
    void everyFactHolds(String name, Site site) {
        site.go("catalogue");
        site.page().route("**/units/*.js", ModuleTest::serve);
        Map<?, ?> result = (Map<?, ?>) site.page().evaluate(RUN, name);

        assertThat((Map<?, ?>) result.get("failures")).isEmpty();
        assertThat((Integer) result.get("count")).isPositive();
    }

    private static void serve(Route route) {
        String file = route.request().url().replaceFirst(".*/", "");
        route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody(Script.read("units/" + file)));
    }
}
