package dev.modelwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.modelwright.testkit.acme.Plant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The suite finds each planted fault, in exactly the places where it is to be seen. */
final class BrokenVendorTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "broken-vendors.txt");

    @Test
    void everyPlantedFaultFailsExactlyWhereItIsToBeSeen() throws IOException {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(BrokenVendors.class))
                .execute()
                .testEvents();
        String found = Arrays.stream(Plant.values())
                .map(plant -> plant + "\n" + failed(tests, plant))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, found);
        }
        assertThat(found).isEqualTo(Files.readString(EXPECTED));
        assertThat(failed(tests, Plant.NOTHING)).isEmpty();
        for (Plant plant : Plant.values()) {
            assertThat(failed(tests, plant).isEmpty()).as(plant.name()).isEqualTo(plant == Plant.NOTHING);
        }
    }

    private static String failed(Events tests, Plant plant) {
        List<Event> failed = tests.failed()
                .filter(event -> plantOf(event.getTestDescriptor()).equals(plant.name()))
                .toList();
        return failed.stream()
                .map(event -> "    " + event.getTestDescriptor().getDisplayName() + "\n")
                .collect(Collectors.joining());
    }

    // The invocation of the class for one plant is a parent whose name ends with it.
    private static String plantOf(TestDescriptor test) {
        TestDescriptor parent = test;
        while (!parent.getDisplayName().startsWith("[")) {
            parent = parent.getParent().orElseThrow();
        }
        return parent.getDisplayName().replaceAll(".*[ =]", "");
    }
}
