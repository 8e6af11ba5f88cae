package dev.modelwright.processor.resource;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The service file that names generated providers. A partial compilation sees only some of them, so that entries of earlier
 * ones are kept as long as their class file and their annotated interface are there.
 */
public final class ServiceEntries {

    static final String FILE = "META-INF/services/dev.modelwright.registry.ModelProvider";
    private static final String ORIGIN = " # ";

    private final Filer filer;
    private final Map<String, String> entries = new TreeMap<>();

    /** Creates an empty file. */
    public ServiceEntries(Filer filer) {
        this.filer = filer;
    }

    /** Adds a provider with the interface that it is generated for. */
    public void add(String provider, String origin) {
        entries.put(provider, origin);
    }

    /**
     * Writes the file, unless nothing is to be written and nothing was.
     *
     * @param isAlive tells whether an interface of an earlier compilation is still a vendor
     * @throws IOException when the file cannot be written
     */
    public void write(Predicate<String> isAlive) throws IOException {
        List<String> before = read();
        TreeSet<String> lines = new TreeSet<>();
        before.stream().filter(line -> isKept(line, isAlive)).forEach(lines::add);
        entries.forEach((provider, origin) -> lines.add(provider + ORIGIN + origin));
        if (!lines.isEmpty() || !before.isEmpty()) {
            try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FILE)
                    .openWriter()) {
                writer.write(String.join("\n", lines) + "\n");
            }
        }
    }

    private boolean isKept(String line, Predicate<String> isAlive) {
        int comment = line.indexOf(ORIGIN);
        if (comment < 0) {
            return !entries.containsKey(line.strip());
        }
        String provider = line.substring(0, comment).strip();
        String origin = line.substring(comment + ORIGIN.length()).strip();
        return !entries.containsKey(provider) && hasClassFile(provider) && hasClassFile(origin) && isAlive.test(origin);
    }

    private boolean hasClassFile(String type) {
        int dot = type.lastIndexOf('.');
        String packageName = dot < 0 ? "" : type.substring(0, dot);
        String file = type.substring(dot + 1) + ".class";
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, file)
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException | RuntimeException notThere) {
            return false;
        }
    }

    private List<String> read() {
        try {
            String text = filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE)
                    .getCharContent(true)
                    .toString();
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException | RuntimeException notThere) {
            return List.of();
        }
    }
}
