package dev.modelwright.samples.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much a processor wrote.
 *
 * @param files Java files
 * @param lines their lines
 * @param bytes their bytes
 */
record GeneratedSize(int files, long lines, long bytes) {

    static GeneratedSize of(Path folder) throws IOException {
        List<Path> files = Folders.files(folder, ".java");
        long lines = 0;
        long bytes = 0;
        for (Path file : files) {
            lines += Files.readAllLines(file).size();
            bytes += Files.size(file);
        }
        return new GeneratedSize(files.size(), lines, bytes);
    }
}
