package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.Lint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Vendor files to choose from.
 *
 * @param origin what they are, for the reader of a table
 * @param files vendor files in {@code NAME/provider}
 */
record Vendors(String origin, List<Path> files) {

    private static final int MADE_UP = 35;

    Vendors {
        files = List.copyOf(files);
    }

    /** Takes the published vendors, without those that cannot be compiled; made up ones when there are none. */
    static Vendors find(Path corpus, Path work) throws IOException {
        List<Path> published = new ArrayList<>();
        for (Path file : Folders.files(corpus.resolve("vendors"), ".yaml")) {
            if (file.getParent().endsWith("provider") && compiles(file)) {
                published.add(file);
            }
        }
        return published.isEmpty()
                ? new Vendors("made up vendors", MadeUpVendor.write(work.resolve("made-up"), MADE_UP))
                : new Vendors(published.size() + " published vendors", published);
    }

    /** Chooses some, spread evenly; when there are too few, some come again, to be copied under another name. */
    List<Path> choose(int count) {
        List<Path> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = count < files.size() ? (2 * i + 1) * files.size() / (2 * count) : i % files.size();
            chosen.add(files.get(index));
        }
        return chosen;
    }

    private static boolean compiles(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        return CheckedVendor.read(file, diagnostics).isPresent()
                && !Lint.standard().hasErrors(diagnostics);
    }
}
