package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of set-ups: each has a test that compiles in it, and a row in the README that tells users the same. */
final class SetUpsTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "setups.tsv");
    private static final Path TESTS = Path.of("src", "test", "java", "dev", "modelwright", "processor");

    @ParameterizedTest(name = "{0}")
    @MethodSource("setUps")
    void everySetUpHasATest(SetUp setUp) {
        assertThat(setUp.tests()).isNotEmpty().allSatisfy(test -> {
            String[] parts = test.split("\\.");
            assertThat(Project.text(TESTS.resolve(parts[0] + ".java")))
                    .contains("    @Test\n    void " + parts[1] + "() ");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("setUps")
    void everySetUpIsInTheReadme(SetUp setUp) {
        assertThat(Project.text(Path.of("README.md")))
                .contains("\n| " + setUp.name() + " | " + setUp.foundBy() + " |\n");
    }

    static List<SetUp> setUps() {
        return Project.text(TABLE).lines().skip(1).map(SetUp::of).toList();
    }

    record SetUp(String name, String foundBy, List<String> tests) {

        private static SetUp of(String row) {
            String[] cells = row.split("\t");
            return new SetUp(cells[0], cells[1], List.of(cells[2].split(" ")));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
