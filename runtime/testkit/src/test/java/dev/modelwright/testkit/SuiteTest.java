package dev.modelwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** How the suite reports what it does not test, and what does not end. */
@TestInstance(Lifecycle.PER_CLASS)
final class SuiteTest {

    private final Events tests = EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(StuckVendors.class))
            .execute()
            .testEvents();

    @Test
    void whatIsSwitchedOffIsSkippedWithItsReason() {
        List<Event> skipped = tests.aborted().list();
        assertThat(skipped)
                .hasSize(ContractGroup.values().length - 1 + 2)
                .extracting(event -> event.getTestDescriptor().getDisplayName() + " | " + words(event))
                .contains(
                        "parameters are switched off | reason PARAMETERS",
                        "closing are switched off | reason CLOSING",
                        StuckVendors.SWITCHED_OFF + " | a reason of its own",
                        "chat stream: an error inside the stream is the call's failure"
                                + " | The vendor has no form for errors inside such streams.");
    }

    @Test
    void callThatWaitsForEverFailsItsTestAndTellsWhereItWaits() {
        assertThat(tests.failed().list())
                .filteredOn(event -> event.getTestDescriptor().getDisplayName().contains("silence"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(words(event))
                        .startsWith("The test must end within 3000 ms, but its thread was still here:")
                        .contains("AcmeClient"));
    }

    private static String words(Event event) {
        return event.getPayload(TestExecutionResult.class)
                .flatMap(TestExecutionResult::getThrowable)
                .map(failure -> String.valueOf(failure.getMessage()))
                .orElse("");
    }
}
