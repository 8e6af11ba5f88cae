package dev.modelwright.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Tables of exceptions, each with its reason in the last column. */
final class Reasons {

    private Reasons() {}

    /** Returns the reasons by what they excuse, that is, by the columns before them. */
    static Map<String, String> read(Path table) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
            int last = line.lastIndexOf('\t');
            String excused = line.substring(0, last);
            String reason = line.substring(last + 1);
            assertThat(reason).as(excused).isNotBlank();
            assertThat(reasons.put(excused, reason))
                    .as("%s is there once", excused)
                    .isNull();
        }
        return reasons;
    }
}
