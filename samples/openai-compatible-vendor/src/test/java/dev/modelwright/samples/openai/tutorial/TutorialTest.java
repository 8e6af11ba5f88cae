package dev.modelwright.samples.openai.tutorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Lays out the files of the page in their order, compiles and runs them, and compares what is printed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TutorialTest {

    private static final Path PAGE = Path.of("..", "README.md");
    private static final String PACKAGE = "com.example.lantern.";

    @TempDir
    private static Path folder;

    private static String page = "";
    private static List<Block> blocks = List.of();
    private static String compiled = "";

    @BeforeAll
    static void follow() throws IOException {
        page = Files.readString(PAGE).replace("\r\n", "\n");
        blocks = Block.of(page);
        Project project = project("right");
        blocks.stream().filter(Block::isFile).forEach(file -> project.write(file.name(), file.text()));
        compiled = project.compile();
    }

    @Test
    void filesCompileWithoutAWarning() {
        assertThat(blocks).filteredOn(Block::isFile).hasSize(7);
        assertThat(compiled).isEmpty();
    }

    @Test
    void testOfThePagePasses() throws IOException {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        try (URLClassLoader loader = project("right").loader()) {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader, PACKAGE + "LanternTest"))
                                    .build(),
                            summary);
        }

        assertThat(summary.getSummary().getFailures()).isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(2);
    }

    @Test
    void programPrintsWhatThePageShows() throws Exception {
        Process server = java("LanternServer", "0").start();
        try (BufferedReader address = server.inputReader(StandardCharsets.UTF_8)) {
            Process program = java("Ask", address.readLine()).start();
            String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(printed.replace("\r\n", "\n")).isEqualTo(printedBy("Ask"));
            assertThat(program.waitFor()).isZero();
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void mistakeIsReportedAsThePageShows() throws IOException {
        Project project = project("wrong");
        Block change = blocks.stream()
                .filter(block -> block.language().equals("diff"))
                .findFirst()
                .orElseThrow();
        blocks.stream().filter(Block::isFile).forEach(file -> {
            boolean isChanged = file.name().equals(change.name());
            String text = isChanged ? change.changed(file.text()) : file.text();
            assertThat(text.equals(file.text())).as(file.name()).isNotEqualTo(isChanged);
            project.write(file.name(), text);
        });

        // The page breaks its longest line.
        assertThat(project.compile()).isEqualTo(printedBy("javac").replaceAll("\n {4}(?=[/`])", " "));
    }

    @Test
    void linesAreCountedRight() {
        long yaml = lines("lantern.yaml");
        long face = lines("Lantern.java");
        long driver = lines("LanternLanguageModel.java");

        assertThat(page)
                .contains("| vendor file | " + yaml + " |")
                .contains("| interface | " + face + " |")
                .contains("| driver | " + driver + " |")
                .contains("| **in all** | **" + (yaml + face + driver) + "** |")
                .contains("| its test, with a server for it | "
                        + (lines("LanternServer.java") + lines("LanternTest.java")) + " |");
    }

    @Test
    void buildFileNamesTheVersionsOfThisBuild() throws IOException {
        String parent = Files.readString(Path.of("..", "..", "pom.xml"));
        String pom = block("pom.xml").text();
        List<String> versions = Pattern.compile("<version>([^<]+)</version>")
                .matcher(pom)
                .results()
                .map(version -> version.group(1))
                .filter(version -> !version.equals("1.0"))
                .toList();

        assertThat(versions).hasSize(5).allSatisfy(version -> assertThat(parent).contains(">" + version + "<"));
    }

    private static Project project(String name) {
        return new Project(folder.resolve(name));
    }

    private static ProcessBuilder java(String program, String argument) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", project("right").classPath(), PACKAGE + program, argument)
                .redirectErrorStream(true);
    }

    private static String printedBy(String name) {
        return block(name).text();
    }

    private static long lines(String name) {
        return block(name).lines();
    }

    private static Block block(String name) {
        return blocks.stream()
                .filter(block -> block.name().equals(name) || block.name().endsWith("/" + name))
                .filter(block -> !block.language().equals("diff"))
                .findFirst()
                .orElseThrow();
    }
}
