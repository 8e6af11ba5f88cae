package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java cannot hold is reported in the vendor file; what it can hold compiles. */
final class JavaLimitsTest {

    private static final Path PROGRAM = Path.of("src", "test", "resources", "programs", "hostile");
    private static final String PLACE =
            "src/main/java/hostile/Hostile.java:5:19: error: [too-many] " + "src/main/resources/hostile/hostile.yaml:";

    @TempDir
    Path folder;

    @Test
    void asManyVariablesAsAConstructorTakesCompile() {
        assertThat(compile(fields(254)).lines()).isEmpty();
    }

    @Test
    void oneVariableMoreIsReportedAtItself() {
        assertThat(firstLines(compile(fields(255))))
                .containsExactly(PLACE + "1283:17: A form must not have more than 254 variables for one kind of model,"
                        + " but has 255. Java classes cannot hold more.");
    }

    @Test
    void longListIsReportedWhereItBegins() {
        assertThat(firstLines(compile(new HostileVendor().choice("field", options(301)))))
                .containsExactly(
                        PLACE + "19:9: A list must not have more than 300 elements, but has 301. Java classes cannot"
                                + " hold more.");
    }

    @Test
    void longMappingIsReportedWhereItBegins() {
        String languages =
                options(100).stream().map(option -> option + ": x").collect(Collectors.joining(", ", "en_US: x, ", ""));
        Compiled compiled = compile(new HostileVendor()
                .field("field", List.of("type: text-input", "required: false", "help: {" + languages + "}")));
        assertThat(compiled.errors().stream()
                        .map(line -> line.lines().findFirst().orElse("")))
                .containsExactly(
                        PLACE + "18:13: A mapping must not have more than 100 keys, but has 101. Java classes cannot"
                                + " hold more.");
    }

    @Test
    void listsOfTheGreatestLengthCompileTogether() {
        HostileVendor vendor =
                new HostileVendor().choice("choice", options(300)).choiceRule("rule", options(300));
        IntStream.range(0, 299).forEach(number -> vendor.rule("rule_" + number, "Rule"));
        assertThat(compile(vendor).lines()).isEmpty();
    }

    @Test
    void fileOfTooManyValuesIsReportedAtItsBeginning() {
        HostileVendor vendor = new HostileVendor();
        IntStream.range(0, 51).forEach(number -> vendor.choiceRule("rule_" + number, options(300)));
        assertThat(firstLines(compile(vendor)))
                .containsExactly(PLACE + "1:1: The file must not have more than 15000 values, but has 15623. Java"
                        + " classes cannot hold more.");
    }

    private static HostileVendor fields(int count) {
        HostileVendor vendor = new HostileVendor();
        IntStream.range(0, count)
                .forEach(number -> vendor.field("field_" + number, List.of("type: text-input", "required: false")));
        return vendor;
    }

    private static List<String> options(int count) {
        return IntStream.range(0, count).mapToObj(number -> "o" + number).toList();
    }

    private static List<String> firstLines(Compiled compiled) {
        return compiled.lines().stream()
                .map(line -> line.lines().findFirst().orElse(""))
                .toList();
    }

    private Compiled compile(HostileVendor vendor) {
        Project project =
                Project.in(folder).copy(PROGRAM).write("src/main/resources/hostile/hostile.yaml", vendor.yaml());
        return Compile.of(project.delete("src/main/java/hostile/ReadBack.java"))
                .tolerant()
                .option(Compile.NO_LINT)
                .run();
    }
}
