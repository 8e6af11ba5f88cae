package dev.modelwright.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of Java on the pages for users is right: statements compile, and outlines say what the code says. */
class DocumentationTest {

    private static final Path ROOT = Path.of("../..");
    private static final String PARROT = "dev/modelwright/samples/quickstart/parrot";
    // Pages of diagnostics show what is wrong on purpose; their fixtures are compiled elsewhere. The others are of
    // modules
    // outside the normal build.
    private static final List<Path> NOT_COMPILED = Stream.of(
                    "processor/docs/diagnostics", "samples/embedded-server", "samples/spark-embeddings")
            .map(ROOT::resolve)
            .toList();

    static Stream<Example> statements() throws IOException {
        return examples().stream().filter(example -> !example.isOutline() && !example.isModule());
    }

    static Stream<Example> outlines() throws IOException {
        return examples().stream().filter(Example::isOutline);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void statementsCompile(Example example) {
        assertThat(Snippet.complaints(example)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void outlinesSayWhatTheCodeSays(Example example) throws IOException {
        String code = bare(parrot());
        List<String> invented = example.code()
                .lines()
                .map(line -> line.replaceFirst("//.*$", "").replaceFirst("\\{? *(= )?\\.\\.\\.;?( })?$", ""))
                .map(DocumentationTest::bare)
                .filter(line -> !code.contains(line))
                .toList();

        assertThat(invented).as(example.place()).isEmpty();
    }

    @Test
    void wrongStatementIsFound() {
        assertThat(Snippet.complaints(new Example("page.md", 3, "LlmResult result = llm.ask();")))
                .singleElement()
                .asString()
                .startsWith("page.md:3: cannot find symbol");
    }

    @Test
    void exampleMayImportAndBeAFile() {
        String imports = "import java.util.regex.Pattern;\n\nPattern any = Pattern.compile(\".*\");";
        String file = "package com.example;\n\npublic final class Main {}";

        assertThat(Stream.of(imports, file)
                        .flatMap(code -> Snippet.complaints(new Example("page.md", 1, code)).stream()))
                .isEmpty();
    }

    @Test
    void everyKindHasAPage() {
        assertThat(Stream.of(
                        "language-models",
                        "text-embeddings",
                        "rerank",
                        "speech-to-text",
                        "text-to-speech",
                        "moderation"))
                .allSatisfy(page -> assertThat(ROOT.resolve("runtime/docs/" + page + ".md"))
                        .content()
                        .contains("```java"));
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(ROOT)) {
            for (Path page :
                    pages.filter(DocumentationTest::isForUsers).sorted().toList()) {
                examples.addAll(
                        Example.of(ROOT, ROOT.relativize(page).toString().replace('\\', '/')));
            }
        }
        return examples;
    }

    private static boolean isForUsers(Path page) {
        boolean built =
                Stream.of("target", ".git").anyMatch(name -> page.toString().contains("/" + name + "/"));
        return page.toString().endsWith(".md")
                && !built
                && NOT_COMPILED.stream().noneMatch(page::startsWith);
    }

    private static String parrot() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String root : List.of("src/main/java", "target/generated-sources/annotations")) {
            try (Stream<Path> files =
                    Files.walk(ROOT.resolve("samples/quickstart").resolve(root).resolve(PARROT))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }

    // Without line breaks, frames of comments, and the names of enclosing types.
    private static String bare(String code) {
        return code.replaceAll("[\\s*/]+|ParrotCredentials\\.", "");
    }
}
