package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.diagnostic.Diagnostics;
import java.nio.file.Path;

/** Reads and checks one vendor as the first thing that a virtual machine does, and prints how many milliseconds it took. */
final class FirstParse {

    private FirstParse() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        long start = System.nanoTime();
        boolean read = CheckedVendor.read(file, new Diagnostics()).isPresent();
        double millis = (System.nanoTime() - start) / 1e6;
        if (!read) {
            throw new IllegalStateException("`" + file + "` must be a vendor file, but is none.");
        }
        System.out.println(millis);
    }
}
