package dev.modelwright.processor.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The service file that names generated providers. A partial compilation sees only some of them, so that entries of earlier
 * ones are kept as long as their class file and their annotated interface are there.
 */
public final class ServiceEntries {

    /** The file below compiled output. */
    public static final String FILE = "META-INF/services/dev.modelwright.registry.ModelProvider";

    private static final String ORIGIN = " # ";
    private static final String ANNOTATION = "Ldev/modelwright/annotation/Provider;";

    private final ClassOutput output;
    private final Map<String, String> entries = new TreeMap<>();

    /** Creates an empty file below compiled output. */
    public ServiceEntries(ClassOutput output) {
        this.output = output;
    }

    /** Adds a provider with the interface that it is generated for. */
    public void add(String provider, String origin) {
        entries.put(provider, origin);
    }

    /** Returns the interfaces of this compilation that the file is written for. */
    public Set<String> origins() {
        return Collections.unmodifiableSet(new TreeSet<>(entries.values()));
    }

    /**
     * Returns the text of the file, empty when nothing is to be written and nothing was.
     *
     * @param isAlive tells whether an interface of an earlier compilation is still a vendor
     */
    public Optional<String> text(Predicate<String> isAlive) {
        List<String> before = read();
        TreeSet<String> lines = new TreeSet<>();
        before.stream().filter(line -> isKept(line, isAlive)).forEach(lines::add);
        entries.forEach((provider, origin) -> lines.add(provider + ORIGIN + origin));
        return lines.isEmpty() && before.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines) + "\n");
    }

    private boolean isKept(String line, Predicate<String> isAlive) {
        int comment = line.indexOf(ORIGIN);
        if (comment < 0) {
            return !entries.containsKey(line.strip());
        }
        String provider = line.substring(0, comment).strip();
        String origin = line.substring(comment + ORIGIN.length()).strip();
        return !entries.containsKey(provider)
                && classFile(provider).isPresent()
                && classFile(origin).filter(ServiceEntries::isAnnotated).isPresent()
                && isAlive.test(origin);
    }

    // The compiler may not see the class. Names stand in class files as they are, in the encoding of the class file.
    private static boolean isAnnotated(byte[] classFile) {
        return new String(classFile, StandardCharsets.ISO_8859_1).contains(ANNOTATION);
    }

    private Optional<byte[]> classFile(String type) {
        int dot = type.lastIndexOf('.');
        String packageName = dot < 0 ? "" : type.substring(0, dot);
        String file = type.substring(dot + 1) + ".class";
        try (InputStream input = output.file(packageName, file).openInputStream()) {
            return Optional.of(input.readAllBytes());
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private List<String> read() {
        try {
            String text = output.file("", FILE).getCharContent(true).toString();
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException | RuntimeException notThere) {
            return List.of();
        }
    }
}
