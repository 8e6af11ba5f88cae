package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.FileKind;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.registry.ModelProvider;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts in every position of vendor and model files. */
final class InjectionTest {

    private static final String FILES = "vendor.models.*.predefined[]";

    /** Where only certain texts may stand: an id, files, addresses and prices. */
    private static final Set<String> BOUND = Set.of(
            "vendor.provider",
            "vendor.models.*.position",
            FILES,
            "vendor.help.url.en_US",
            "vendor.help.url.ja_JP",
            "vendor.help.url.pt_BR",
            "vendor.help.url.zh_Hans",
            "vendor.icon_large.en_US",
            "vendor.icon_large.ja_JP",
            "vendor.icon_large.pt_BR",
            "vendor.icon_large.zh_Hans",
            "vendor.icon_large_dark.en_US",
            "vendor.icon_large_dark.ja_JP",
            "vendor.icon_large_dark.pt_BR",
            "vendor.icon_large_dark.zh_Hans",
            "vendor.icon_small.en_US",
            "vendor.icon_small.ja_JP",
            "vendor.icon_small.pt_BR",
            "vendor.icon_small.zh_Hans",
            "vendor.icon_small_dark.en_US",
            "vendor.icon_small_dark.ja_JP",
            "vendor.icon_small_dark.pt_BR",
            "vendor.icon_small_dark.zh_Hans",
            "vendor.model_credential_schema.credential_form_schemas[].url",
            "vendor.provider_credential_schema.credential_form_schemas[].url",
            "model.pricing.cached",
            "model.pricing.input",
            "model.pricing.output",
            "model.pricing.tiered_pricing[].input",
            "model.pricing.tiered_pricing[].output",
            "model.pricing.unit");

    private static final int TRIES = 3;

    @TempDir
    Path folder;

    @Test
    void everyPositionThatTheReadersKnowIsInTheVendor() {
        Set<String> known = new TreeSet<>();
        for (FileKind kind : FileKind.values()) {
            known.addAll(TextPositions.of(kind));
        }
        Set<String> used = new TreeSet<>();
        EveryKey.in(folder).positions().values().forEach(used::addAll);

        assertThat(known).hasSizeGreaterThan(100);
        assertThat(used).containsAll(known);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hostileTextsCompileReadBackAsTheyWereAndAreNeverRun(long seed) throws Exception {
        EveryKey vendor = EveryKey.in(folder);
        Map<String, String> replaced = replacements(vendor, new HostileTexts(seed));
        assertThat(untouched(vendor, replaced.keySet())).isEqualTo(new TreeSet<>(BOUND));
        LocatedProvider expected = vendor.check(new Diagnostics()).orElseThrow();

        Compiled compiled =
                Compile.of(vendor.project()).option(Compile.NO_LINT).run().clean();

        assertThat(compiled.service(ModelProvider.class).schema()).isEqualTo(expected.schema());
        assertThat(compiled.program("injection.Rules")).isEqualTo(rules(expected));
        assertThat(System.getProperty(HostileTexts.RAN)).isNull();
        assertThat(javadoc(vendor.project())).isEmpty();
    }

    // Those that are refused give way: to other texts first, and then to their own.
    private static Map<String, String> replacements(EveryKey vendor, HostileTexts texts) {
        Map<String, String> replaced = new LinkedHashMap<>();
        Map<String, Integer> refused = new HashMap<>();
        vendor.positions().forEach((text, positions) -> {
            // Otherwise the model files would not be read at all.
            if (!positions.contains(FILES)) {
                replaced.put(text, texts.next());
            }
        });
        for (Diagnostics found = found(vendor, replaced); found.hasErrors(); found = found(vendor, replaced)) {
            Set<String> faulty = vendor.textsAt(found);
            assertThat(faulty).as("%s", found.sorted()).containsAnyElementsOf(replaced.keySet());
            for (String text : faulty) {
                boolean again = refused.merge(text, 1, Integer::sum) < TRIES;
                replaced.computeIfPresent(text, (key, old) -> again ? texts.next() : null);
            }
        }
        return replaced;
    }

    private static Diagnostics found(EveryKey vendor, Map<String, String> replaced) {
        Diagnostics diagnostics = new Diagnostics();
        vendor.write(replaced);
        vendor.check(diagnostics);
        return diagnostics;
    }

    private static Set<String> untouched(EveryKey vendor, Set<String> replaced) {
        Set<String> untouched = new TreeSet<>();
        for (FileKind kind : FileKind.values()) {
            untouched.addAll(TextPositions.of(kind));
        }
        replaced.forEach(text -> untouched.removeAll(vendor.positions().get(text)));
        return untouched;
    }

    private static List<String> rules(LocatedProvider vendor) {
        return vendor.customizable().get(0).rules().stream()
                .map(LocatedRule::rule)
                .toList()
                .toString()
                .lines()
                .toList();
    }

    private static String javadoc(Project project) {
        List<String> options =
                new ArrayList<>(List.of("-quiet", "-Werror", "-Xdoclint:all,-missing", "-encoding", "UTF-8"));
        options.addAll(List.of("-d", project.root().resolve("doc").toString()));
        options.addAll(List.of("-classpath", Compile.runtime().toString()));
        project.find("", ".java").forEach(file -> options.add(file.toString()));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        int result =
                ToolProvider.findFirst("javadoc").orElseThrow().run(writer, writer, options.toArray(String[]::new));
        return result == 0 ? "" : said.toString();
    }
}
