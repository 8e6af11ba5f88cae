package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.diagnostic.LintOptions;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.FileKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads arguments. Every one that means nothing is reported. Used once. */
final class ArgumentReader {

    private static final String CHECK = "check";
    private static final String SCHEMA = "schema";
    private static final String USAGE = "check DIR... [OPTION]..., --help for more";
    private static final List<String> OPTIONS =
            List.of("--format", "--lint", "--strict", "--dify", "--color", "--version", "--help");

    private final Diagnostics diagnostics;
    private final LintOptions lintOptions;
    private final List<String> words = new ArrayList<>();
    private ReportFormat format = ReportFormat.TEXT;
    private Lint lint = Lint.standard();
    private Arguments.Colour colour = Arguments.Colour.AUTO;
    private boolean help;
    private boolean version;

    ArgumentReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.lintOptions = new LintOptions(diagnostics);
    }

    Arguments read(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-")) {
                option(argument);
            } else {
                words.add(argument);
            }
        }
        if (!help && !version) {
            checkWords();
        }
        List<String> folders = words.isEmpty() ? List.of() : words.subList(1, words.size());
        return new Arguments(folders, schema(), format, lint, colour, help, version);
    }

    private void option(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        String value = equals < 0 ? "" : argument.substring(equals + 1);
        switch (name) {
            case "--format" ->
                format = choice(name, value, ReportFormat.values()).orElse(format);
            case "--color" ->
                colour = choice(name, value, Arguments.Colour.values()).orElse(colour);
            case "--lint" -> lint = lintOptions.codes(lint, name, value);
            case "--strict" -> lint = lintOptions.strict(lint, name, value);
            case "--dify" -> lint = lintOptions.dify(lint, name, value);
            case "--help", "-h" -> help = true;
            case "--version" -> version = true;
            default -> report("Option " + Visible.value(name) + " is unknown", NearNames.hint(name, OPTIONS), USAGE);
        }
    }

    private <E extends Enum<E>> Optional<E> choice(String option, String value, E[] values) {
        List<String> names = Arrays.stream(values)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        if (names.contains(value)) {
            return Optional.of(values[names.indexOf(value)]);
        }
        String fault = "Value " + Visible.value(value) + " of `" + option + "` is unknown";
        report(fault, NearNames.hint(value, names), option + "=" + String.join("|", names));
        return Optional.empty();
    }

    private void checkWords() {
        String command = words.isEmpty() ? "" : words.get(0);
        if (command.isEmpty()) {
            report("There must be a command, but was none", "", USAGE);
        } else if (!command.equals(CHECK) && !command.equals(SCHEMA)) {
            String hint = NearNames.hint(command, List.of(CHECK, SCHEMA));
            report("Command " + Visible.value(command) + " is unknown", hint, USAGE);
        } else if (command.equals(CHECK) && words.size() == 1) {
            report("Command `check` must have a folder, but has none", "", USAGE);
        } else if (command.equals(SCHEMA) && schema().isEmpty()) {
            reportSchema(words.subList(1, words.size()));
        }
    }

    private Optional<FileKind> schema() {
        boolean asked = words.size() == 2 && words.get(0).equals(SCHEMA);
        return Arrays.stream(FileKind.values())
                .filter(kind -> asked && kind.word().equals(words.get(1)))
                .findFirst();
    }

    private void reportSchema(List<String> given) {
        List<String> names =
                Arrays.stream(FileKind.values()).map(FileKind::word).toList();
        String found = given.isEmpty() ? "none" : Visible.value(String.join(" ", given));
        String hint = given.isEmpty() ? "" : NearNames.hint(given.get(0), names);
        String fault = "Command `schema` must have one kind of file, but has " + found;
        report(fault, hint, SCHEMA + " " + String.join("|", names));
    }

    private void report(String fault, String hint, String usage) {
        diagnostics.report(JavaCode.UNKNOWN_OPTION, ElementLocation.of(""), fault, hint, usage);
    }
}
