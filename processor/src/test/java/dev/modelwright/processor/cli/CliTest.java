package dev.modelwright.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.schema.FileKind;
import dev.modelwright.processor.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CliTest {

    private static final Path CORPUS = Path.of(System.getProperty(
                    "modelwright.corpus",
                    Path.of("..", "..", "shared", "corpus").toString()))
            .resolve("vendors");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc src | Command `chekc` is unknown. Did you mean `check`?",
                "check | Command `check` must have a folder, but has none.",
                "schem vendor | Command `schem` is unknown. Did you mean `schema`?",
                "schema | Command `schema` must have one kind of file, but has none.",
                "schema modell | Command `schema` must have one kind of file, but has `modell`. Did you mean `model`?",
                "schema model vendor | Command `schema` must have one kind of file, but has `model vendor`.",
                "check src --formt=json | Option `--formt` is unknown. Did you mean `--format`?",
                "check src --format=jsn | Value `jsn` of `--format` is unknown. Did you mean `json`?",
                "check src --format | Value `` of `--format` is unknown.",
                "check src --color=allways | Value `allways` of `--color` is unknown. Did you mean `always`?",
                "check src --lint=-unknown-kye | Word `-unknown-kye` of `--lint` is unknown. Did you mean `-unknown-key`?",
                "check src --strict=yes | Value `yes` of `--strict` is unknown.",
            })
    void argumentsThatMeanNothingAreNamedWithUsage(String arguments, String complaint) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.err()).startsWith(complaint).contains(" Usage: `").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void noArgumentsAreAskedForACommand() {
        Run run = Run.of();
        assertThat(run.err()).startsWith("There must be a command, but was none. Usage: `check DIR...");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void helpAndVersionAreAnsweredWhateverElseIsGiven() {
        assertThat(Run.of("check", "--help")).isEqualTo(new Run(0, Usage.TEXT, ""));
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "modelwright (development)\n", ""));
    }

    @ParameterizedTest
    @EnumSource
    void schemaIsPrinted(FileKind kind) {
        assertThat(Run.of("schema", kind.word())).isEqualTo(new Run(0, JsonSchemas.of(kind), ""));
    }

    @Test
    void missingFolderIsNamedAndTheOthersAreChecked() {
        Run run = Run.of("check", Run.vendor("absent"), Run.vendor("ok"));
        assertThat(run.err()).isEqualTo("`" + Run.vendor("absent") + "` must be a folder, but is none.\n");
        assertThat(run.out()).isEqualTo("0 errors, 0 warnings in 1 file of 1 vendor\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void folderThatCannotBeListedIsNamed(@TempDir Path root) throws IOException {
        Path closed = Files.createDirectory(root.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "skipped: may read everything");
        Run run = Run.of("check", root.toString());
        assertThat(run.err()).contains("closed` cannot be read.");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void folderWithoutVendorIsNamed() {
        Run run = Run.of("check", Run.vendor("none"));
        assertThat(run.err()).startsWith("`" + Run.vendor("none") + "` must hold a vendor file, but there is none");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void vendorFoundTwiceIsCheckedOnce() {
        Run run = Run.of("check", Run.vendor("ok"), Run.vendor("ok") + "/.");
        assertThat(run.out()).isEqualTo("0 errors, 0 warnings in 1 file of 1 vendor\n");
    }

    @Test
    void strayCopyBelowAPluginIsNoVendor(@TempDir Path root) throws IOException {
        String vendor = Files.readString(Path.of(Run.vendor("ok"), "acme.yaml"));
        Files.writeString(Files.createDirectory(root.resolve("provider")).resolve("acme.yaml"), vendor);
        Files.writeString(Files.createDirectory(root.resolve("models")).resolve("copy.yaml"), vendor);
        assertThat(Run.of("check", root.toString()).out()).isEqualTo("0 errors, 0 warnings in 1 file of 1 vendor\n");
    }

    @Test
    void pluginFolderItselfMayBeGiven() {
        Run run = Run.of("check", Run.vendor("plugin/provider"));
        assertThat(run.out()).contains("[default-out-of-range]").endsWith(" of 1 vendor\n");
    }

    @Test
    void strictTurnsWarningsIntoErrors() {
        Run run = Run.of("check", Run.vendor("warnings"), "--strict");
        assertThat(run.out())
                .contains(": error: [unknown-key] ")
                .endsWith("1 error, 0 warnings in 1 file of 1 vendor\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void warningsThatAreOffAreNotReportedEvenWhenStrict() {
        assertThat(Run.of("check", Run.vendor("warnings"), "--lint=-unknown-key", "--strict"))
                .isEqualTo(new Run(0, "0 errors, 0 warnings in 1 file of 1 vendor\n", ""));
    }

    @Test
    void outputForMachinesHasTheSummaryBesideIt() {
        Run run = Run.of("check", Run.vendor("warnings"), "--format=json");
        assertThat(JsonValue.parse(run.out()).asArray().orElseThrow().elements())
                .hasSize(1);
        assertThat(run.err()).isEqualTo("0 errors, 1 warning in 1 file of 1 vendor\n");
    }

    @Test
    void coloursAreForTerminalsUnlessAskedFor() {
        String plain = Run.of("check", Run.vendor("warnings")).out();
        Run always = Run.of("check", Run.vendor("warnings"), "--color=always");
        assertThat(always.out())
                .contains("\u001b[1;33mwarning:\u001b[0m [unknown-key]", "      \u001b[1;32m^\u001b[0m\n");
        assertThat(always.out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(plain)
                .doesNotContain("\u001b");
        assertThat(Run.onTerminal(1, "check", Run.vendor("warnings"))).isEqualTo(always);
        assertThat(Run.onTerminal(1, "check", Run.vendor("warnings"), "--color=never")
                        .out())
                .isEqualTo(plain);
    }

    @Test
    void progressIsShownOnATerminalAfterASecond() {
        Run run = Run.onTerminal(600_000_000, "check", Run.vendor("two"));
        assertThat(run.err())
                .isEqualTo("\r\u001b[KChecking 2 of 2: " + Run.vendor("two/plugin/provider/beta.yaml") + "\r\u001b[K");
        assertThat(Run.of("check", Run.vendor("two")).err()).isEmpty();
    }

    @Test
    void hostileFileNameCannotMoveTheCursor(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectory(root.resolve("a\u001b[2Jb"));
        Files.writeString(folder.resolve("x.yaml"), "provider: Acme\nsupported_model_types: []\n");
        assertThat(Run.of("check", root.toString()).out())
                .contains("a\\u001b[2Jb")
                .doesNotContain("\u001b");
    }

    @Test
    void placesOutsideTheWorkingDirectoryAreAbsolute(@TempDir Path root) throws IOException {
        Path file = root.resolve("x y.yaml");
        Files.writeString(file, "\ufeffprovider: Acme\r\nsupported_model_types: []\r\n");
        assertThat(Run.of("check", root.toString()).out()).contains(file + ":1:");
        assertThat(Run.of("check", root.toString(), "--format=sarif").out())
                .contains("\"uri\":\"" + file.toUri() + "\"")
                .doesNotContain("SRCROOT");
    }

    @Test
    void publishedVendorsHaveOneError() {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: shared corpus is absent");
        Run run = Run.of("check", CORPUS.toString(), "--lint=none");
        assertThat(run.out()).contains("\n1 error, 0 warnings in ").endsWith(" files of 35 vendors\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }
}
