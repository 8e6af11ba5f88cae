package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Lint;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A vendor folder with one fault and, in {@code expected.txt}, everything that must be said about it. The folder is named
 * after the code; more than one fixture of a code have a word behind a dot. With {@code padding.txt} ("COUNT CHARACTER")
 * the vendor file is made longer before it is read; with {@code in-memory.txt} it is read without its folder; with
 * {@code copies.txt} ("COUNT") its model {@code acme-1} is copied under other names; with {@code icon.txt} ("COUNT") its icon
 * is made that long.
 */
record Fixture(Path folder) {

    static final Path ROOT = Path.of("src", "test", "resources", "diagnostics");

    /** Returns the fixtures that hold no Java; those that do need a compiler and have a runner of their own. */
    static List<Fixture> withoutJava() {
        return all().stream().filter(fixture -> !fixture.holdsJava()).toList();
    }

    static List<Fixture> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().map(Fixture::new).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Returns the id of the code that the folder is named after. */
    String code() {
        String name = folder.getFileName().toString();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private boolean holdsJava() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    List<Diagnostic> diagnostics() throws IOException {
        Path copies = folder.resolve("copies.txt");
        Path icon = folder.resolve("icon.txt");
        if (Files.exists(copies)) {
            return copied(number(copies)).read();
        }
        return Files.exists(icon) ? withIcon(number(icon)).read() : read();
    }

    private static int number(Path file) throws IOException {
        return Integer.parseInt(Files.readString(file).strip());
    }

    private Fixture withIcon(int bytes) throws IOException {
        Fixture copy = copied(1);
        Path icon = Path.of("_assets", "acme.svg");
        String content = Files.readString(folder.resolve(icon));
        Files.createDirectories(copy.folder.resolve("_assets"));
        write(copy.folder.resolve(icon), content + " ".repeat(bytes - content.length()));
        return copy;
    }

    private Fixture copied(int count) throws IOException {
        Path copy = Path.of("target", "fixtures").resolve(folder.getFileName());
        Path models = Files.createDirectories(copy.resolve("models").resolve("llm"));
        Files.createDirectories(copy.resolve("provider"));
        write(copy.resolve("provider").resolve("acme.yaml"), Files.readString(vendorFile()));
        String model = Files.readString(folder.resolve("models").resolve("llm").resolve("acme-1.yaml"));
        for (int i = 1; i <= count; i++) {
            write(models.resolve("acme-" + i + ".yaml"), model.replace("acme-1", "acme-" + i));
        }
        return new Fixture(copy);
    }

    // A file that is right is left alone: another process may be reading it.
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private List<Diagnostic> read() throws IOException {
        Path file = vendorFile();
        String name = file.getFileName().toString();
        VendorFolder root = Files.exists(folder.resolve("in-memory.txt")) ? VendorFolder.none() : VendorFolder.of(file);
        Diagnostics diagnostics = new Diagnostics();
        CheckedVendor.read(name, name, bytes(file), root, diagnostics);
        return lint().apply(diagnostics.sorted());
    }

    // Notes are shown by the fixtures of their own code only.
    private Lint lint() {
        return Arrays.stream(HintCode.values())
                .filter(hint -> hint.id().equals(code()))
                .findFirst()
                .map(Lint.standard()::with)
                .orElseGet(Lint::standard);
    }

    /** Returns diagnostics as they stand in {@code expected.txt}. */
    String text(List<Diagnostic> diagnostics) {
        String root = folder.toAbsolutePath().normalize() + File.separator;
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + diagnostic.text().replace(root, ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    Path expectation() {
        return folder.resolve("expected.txt");
    }

    Path vendorFile() {
        Path inPlugin = folder.resolve("provider").resolve("acme.yaml");
        return Files.exists(inPlugin) ? inPlugin : folder.resolve("acme.yaml");
    }

    private byte[] bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Path padding = folder.resolve("padding.txt");
        if (!Files.exists(padding)) {
            return bytes;
        }
        String[] words = Files.readString(padding).strip().split(" ");
        ByteArrayOutputStream padded = new ByteArrayOutputStream();
        padded.write(bytes);
        padded.write(words[1].repeat(Integer.parseInt(words[0])).getBytes(StandardCharsets.UTF_8));
        return padded.toByteArray();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
