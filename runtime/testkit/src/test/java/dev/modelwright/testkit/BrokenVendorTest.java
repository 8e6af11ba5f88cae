package dev.modelwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;

import dev.modelwright.testkit.acme.Plant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The suite finds each planted fault, in exactly the places where it is to be seen. */
final class BrokenVendorTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "broken-vendors.txt");

    @Test
    void everyPlantedFaultFailsExactlyWhereItIsToBeSeen() throws Exception {
        Map<Plant, String> failed = new EnumMap<>(Plant.class);
        failed.putAll(sideBySide(EnumSet.complementOf(EnumSet.of(Plant.KEY_LOGGED))));
        // What it logs would be heard by the tests of the others.
        failed.put(Plant.KEY_LOGGED, failed(Plant.KEY_LOGGED));
        failed.merge(Plant.CLOSE_DEAF, failed(selectClass(DeafVendor.class)), String::concat);

        String found = failed.entrySet().stream()
                .map(plant -> plant.getKey() + "\n" + plant.getValue())
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, found);
        }
        assertThat(found).isEqualTo(Files.readString(EXPECTED));
        assertThat(failed).containsOnlyKeys(Plant.values());
        failed.forEach(
                (plant, tests) -> assertThat(tests.isEmpty()).as(plant.name()).isEqualTo(plant == Plant.NOTHING));
    }

    private static Map<Plant, String> sideBySide(Set<Plant> plants) throws Exception {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<Plant, Future<String>> running = new EnumMap<>(Plant.class);
            plants.forEach(plant -> running.put(plant, threads.submit(() -> failed(plant))));
            Map<Plant, String> failed = new EnumMap<>(Plant.class);
            for (Plant plant : plants) {
                failed.put(plant, running.get(plant).get());
            }
            return failed;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String failed(Plant plant) {
        return failed(selectIteration(selectClass(BrokenVendors.class), plant.ordinal()));
    }

    private static String failed(DiscoverySelector selector) {
        return EngineTestKit.engine("junit-jupiter").selectors(selector).execute().testEvents().failed().stream()
                .map(event -> "    " + event.getTestDescriptor().getDisplayName() + "\n")
                .collect(Collectors.joining());
    }
}
