package dev.modelwright.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.check.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small faults put into published vendors: each is found, or its group stands in {@code survivors.tsv} with the reason why it
 * need not be. {@code -Dmodelwright.mutants=NUMBER} sets how many faults of each operator are tried in each kind of file of
 * each vendor; {@code all} tries every one.
 */
final class CorpusMutationTest {

    private static final Path SURVIVORS = Path.of("src", "test", "resources", "mutation", "survivors.tsv");
    private static final long SEED = 20_261_125;
    private static final String MUTANTS = System.getProperty("modelwright.mutants", "2");

    private final Random random = new Random(SEED);
    private final Tally tally = new Tally();

    @TempDir
    private Path copies;

    @Test
    void everySurvivorIsOfAGroupWithAReason() throws IOException {
        for (Path vendorFile : Corpus.find().vendorFiles()) {
            Map<String, List<Subject>> files = new PublishedVendor(vendorFile)
                    .subjects(copies).stream()
                            .collect(Collectors.groupingBy(Subject::kind, TreeMap::new, Collectors.toList()));
            files.values().forEach(this::tryFaults);
        }
        System.out.println(
                "Faults in the corpus: seed " + SEED + ", -Dmodelwright.mutants=" + MUTANTS + "\n" + tally.table());
        Set<String> reasons = Reasons.read(SURVIVORS).keySet();
        assertThat(tally.survivors())
                .as("survivors without a reason")
                .filteredOn(group -> reasons.stream().noneMatch(row -> covers(row, group)))
                .isEmpty();
    }

    private void tryFaults(List<Subject> files) {
        List<Subject> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        if (MUTANTS.equals("all")) {
            shuffled.forEach(file -> tryFaults(file, Integer.MAX_VALUE));
        } else {
            int most = Integer.parseInt(MUTANTS);
            int each = Math.max(1, most / files.size());
            shuffled.stream().limit(most).forEach(file -> tryFaults(file, each));
        }
    }

    private void tryFaults(Subject file, int most) {
        List<Site> sites = new ArrayList<>(Sites.of(file.text()));
        Collections.shuffle(sites, random);
        Findings before = Findings.of(file.findings(file.text()));
        for (Operator operator : Operator.values()) {
            sites.stream()
                    .filter(site -> operator.apply(site).isPresent())
                    .limit(most)
                    .map(site -> new Mutant(file, operator, site))
                    .forEach(mutant -> tally.add(mutant, mutant.isKilled(before)));
        }
    }

    /** Tells whether a row is about a group; {@code *} stands for any text. */
    private static boolean covers(String row, String group) {
        String pattern = Stream.of(row.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^\t]*"));
        return group.matches(pattern);
    }
}
