package dev.modelwright.processor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Input that breaks YAML readers: none may cost the stack, the memory or an exception. */
final class HostileYamlTest {

    @Test
    void aliasBombIsNotExpanded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(codes(bomb.toString())).hasSize(30 + 2 * 29).containsOnly("alias");
    }

    @Test
    void nestingOf10000LevelsEndsAtTheLimit() {
        assertThat(codes("a: " + "[".repeat(10_000))).containsExactly("too-deep");
        assertThat(codes("- ".repeat(10_000) + "x")).containsExactly("too-deep");
        assertThat(codes("a: " + "{k: ".repeat(10_000))).containsExactly("too-deep");
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        assertThat(codes("[".repeat(TreeBuilder.DEEPEST) + "]".repeat(TreeBuilder.DEEPEST)))
                .isEmpty();
    }

    @Test
    void scalarOf2MegabytesIsRefused() {
        assertThat(codes("a: \"" + "x".repeat(2_000_000) + "\"")).containsExactly("file-too-large");
        assertThat(codes("a: \"" + "x".repeat(200_000) + "\"")).containsExactly("text-too-long");
        assertThat(codes("a: >\n" + "  xxxxxxxxx\n".repeat(20_000))).containsExactly("text-too-long");
    }

    @Test
    void scalarUpToTheLimitIsRead() {
        assertThat(codes("a: " + "x".repeat(TreeBuilder.LONGEST_TEXT))).isEmpty();
    }

    @Test
    void overlongKeyIsRefusedOnce() {
        assertThat(codes("? " + "x".repeat(20_000) + "\n: 1\n")).containsExactly("text-too-long");
    }

    @Test
    void manyNodesOnOneLineAreReadAndPlaced() {
        assertThat(codes("a: [" + "x,".repeat(120_000) + "x]")).isEmpty();
    }

    @Test
    void manyDuplicatesOnOneLineAreReportedAndShown() {
        String text = "{" + "a: 1,".repeat(20_000) + "b: 1}";
        Diagnostics diagnostics = new Diagnostics();
        YamlReader.read(SourceText.of("v.yaml", "/v.yaml", text), diagnostics);
        assertThat(diagnostics.sorted())
                .hasSize(19_999)
                .allSatisfy(found -> assertThat(found.text()).hasSizeLessThan(400));
    }

    @Test
    void textThatIsNoYamlIsOneFinding() {
        for (String text :
                List.of("\u0000", "{]", "a: 'b", "@", "%", "a: !<x y> b", "? ", "a: b: c", "]", "- a\nb: c")) {
            assertThat(codes(text)).as(text).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static List<String> codes(String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText.decode("v.yaml", "/v.yaml", text.getBytes(StandardCharsets.UTF_8), diagnostics)
                .ifPresent(source -> YamlReader.read(source, diagnostics));
        return diagnostics.sorted().stream().map(found -> found.code().id()).toList();
    }
}
