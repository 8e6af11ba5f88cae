package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Java cannot hold is reported in the file; what it can hold is not. */
final class FileLimitsTest {

    private static final String JAVA = ". Java classes cannot hold more.";
    private static final Vendor SHIPPED = Vendor.predefined("llm").section("llm", "predefined: ['*.yaml']");

    private final Planning planning = new Planning();

    @Test
    void listOf300ElementsIsNotReported() {
        planning.of(Vendor.customizable("llm").rule("llm", "a", options(300)));
        assertThat(planning.found()).isEmpty();
    }

    @Test
    void listOf301ElementsIsReportedWhereItBegins() {
        planning.of(Vendor.customizable("llm").rule("llm", "a", options(301)));
        assertThat(planning.found())
                .containsExactly(
                        "acme.yaml:12:44 too-many A list must not have more than 300 elements, but has 301" + JAVA);
    }

    @Test
    void mappingOf100KeysIsNotReported() {
        planning.of(languages(100));
        assertThat(planning.found()).isEmpty();
    }

    @Test
    void mappingOf101KeysIsReportedWhereItBegins() {
        planning.of(languages(101));
        assertThat(planning.found())
                .containsExactly(
                        "acme.yaml:7:68 too-many A mapping must not have more than 100 keys, but has 101" + JAVA);
    }

    // 49 rules are a mapping, a name, a type, a list and 300 options each; the last one fills up what is left.
    @Test
    void fileOf15000ValuesIsNotReported() {
        planning.of(rules(49, 300).rule("llm", "last", options(83)));
        assertThat(planning.found()).isEmpty();
    }

    @Test
    void fileOf15001ValuesIsReportedAtItsBeginning() {
        planning.of(rules(49, 300).rule("llm", "last", options(84)));
        assertThat(planning.found())
                .containsExactly(
                        "acme.yaml:1:1 too-many The file must not have more than 15000 values, but has 15001" + JAVA);
    }

    @Test
    void modelFileOf2500ValuesIsNotReported() {
        planning.model(model(8, 300, 60)).of(SHIPPED);
        assertThat(planning.found()).isEmpty();
    }

    @Test
    void modelFileOf2501ValuesIsReportedAtItsBeginning() {
        planning.model("a", "llm").model(model(8, 300, 61)).of(SHIPPED);
        assertThat(planning.found())
                .containsExactly(
                        "m2.yaml:1:1 too-many A model file must not have more than 2500 values, but has 2501" + JAVA);
    }

    @Test
    void listOfAModelFileIsReportedToo() {
        planning.model("a", "llm", "p, " + options(301)).of(SHIPPED);
        assertThat(planning.found())
                .containsExactly(
                        "m1.yaml:4:38 too-many A list must not have more than 300 elements, but has 301" + JAVA);
    }

    @Test
    void modelsOf20000DifferentValuesShareAClass() {
        models(20_000);
        planning.of(SHIPPED);
        assertThat(planning.found()).isEmpty();
    }

    @Test
    void oneDifferentValueMoreIsReportedAtTheSection() {
        models(20_001);
        planning.of(SHIPPED);
        assertThat(planning.found())
                .containsExactly("acme.yaml:8:3 too-many The models of section `llm` must not have more than 20000"
                        + " different values, but has 20001" + JAVA);
    }

    @Test
    void modelsOfDifferentKindsDoNotShareAClass() {
        models(20_000);
        planning.model("b", "tts", "p, " + options(5));
        planning.of(Vendor.predefined("llm", "tts")
                .section("llm", "predefined: ['*.yaml']")
                .section("tts", "predefined: ['*.yaml']"));
        assertThat(planning.found()).isEmpty();
    }

    // All models have the texts `llm` and `string` in common; what each adds fits into one file.
    private void models(int texts) {
        int left = texts - 2;
        for (int model = 0; left > 0; model++) {
            int own = Math.min(left, 2_401);
            String prefix = "t" + model + "x";
            int options = own - 1;
            StringBuilder yaml = new StringBuilder("model: " + prefix + "\nmodel_type: llm\nparameter_rules:\n");
            for (int from = 0; from < options; from += 300) {
                int to = Math.min(options, from + 300);
                yaml.append("  - {name: " + prefix + ", type: string, options: ["
                        + list(from, to, number -> prefix + number) + "]}\n");
            }
            planning.model(yaml.toString());
            left -= own;
        }
    }

    private static Vendor rules(int count, int options) {
        Vendor vendor = Vendor.customizable("llm");
        IntStream.range(0, count).forEach(number -> vendor.rule("llm", "r" + number, options(options)));
        return vendor;
    }

    private static String model(int rules, int options, int last) {
        String full = IntStream.range(0, rules)
                .mapToObj(number -> "  - {name: r" + number + ", " + options(options) + "}\n")
                .collect(Collectors.joining());
        return "model: a\nmodel_type: llm\nparameter_rules:\n" + full + "  - {name: last, " + options(last) + "}\n";
    }

    private static Vendor languages(int count) {
        return Vendor.predefined("llm")
                .providerField(
                        "a",
                        "type: text-input, help: {en_US: x, " + list(1, count, number -> "l" + number + ": x") + "}");
    }

    private static String options(int count) {
        return "type: string, options: [" + list(0, count, number -> "o" + number) + "]";
    }

    private static String list(int from, int to, IntFunction<String> element) {
        List<String> elements = IntStream.range(from, to).mapToObj(element).toList();
        return String.join(", ", elements);
    }
}
