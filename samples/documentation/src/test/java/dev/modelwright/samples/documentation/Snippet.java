package dev.modelwright.samples.documentation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles statements or methods as they stand on a page, in a class that has what the page takes for granted. */
final class Snippet {

    private static final String AROUND = """
            import static dev.modelwright.message.Message.user;

            import dev.modelwright.credential.*;
            import dev.modelwright.decorator.*;
            import dev.modelwright.error.*;
            import dev.modelwright.json.*;
            import dev.modelwright.jsonschema.*;
            import dev.modelwright.listener.*;
            import dev.modelwright.message.*;
            import dev.modelwright.model.*;
            import dev.modelwright.openai.*;
            import dev.modelwright.openai.client.*;
            import dev.modelwright.openai.*;
            import dev.modelwright.openai.client.*;
            import dev.modelwright.parameter.*;
            import dev.modelwright.registry.*;
            import dev.modelwright.samples.standin.*;
            import dev.modelwright.schema.*;
            import dev.modelwright.xinference.*;
            import dev.modelwright.xinference.client.*;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import org.junit.jupiter.api.Test;
            %s
            abstract class Snippet {
                LanguageModel llm;
                LanguageModel model;
                LanguageModel first;
                LanguageModel second;
                TextEmbeddingModel embedder;
                TextEmbeddingModel cheap;
                TextEmbeddingModel dear;
                RerankModel reranker;
                SpeechToTextModel listener;
                TextToSpeechModel speaker;
                ModerationModel moderator;
                ModelProvider provider;
                XinferenceCredentials credentials;
                JsonSchema schema;
                Map<String, Object> values;
                List<String> texts;
                List<Long> seconds;
                OutputStream loudspeaker;
                %s

                abstract static class AcmeProvider implements ModelProvider {}

            %s
            }
            """;

    private static final Predicate<String> IMPORT = line -> line.isBlank() || line.startsWith("import ");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Snippet() {}

    /** Returns what the compiler complains of, none when the example is right. */
    static List<String> complaints(Example example) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-implicit:none"));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        COMPILER.getTask(null, new NothingWritten(COMPILER), found, options, null, List.of(new Source(example)))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> example.place() + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(Example example) {
            super(URI.create("string:///" + (example.isFile() ? example.type() : "Snippet") + ".java"), Kind.SOURCE);
            this.code = example.isFile() ? example.code() : around(example);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }

        // An example may begin with imports of what is not ours.
        private static String around(Example example) {
            String imports = example.code().lines().takeWhile(IMPORT).collect(Collectors.joining("\n"));
            String rest = example.code().lines().dropWhile(IMPORT).collect(Collectors.joining("\n"));
            Surroundings page = Surroundings.of(example.page());
            return AROUND.formatted(
                    page.imports() + imports, page.fields(), rest.startsWith("@") ? rest : method(rest));
        }

        private static String method(String code) {
            return "void run() throws Exception {\n" + statements(code) + "\n}";
        }

        // It may be an expression alone, followed by what it gives.
        private static String statements(String code) {
            String last = code.lines().filter(line -> !line.startsWith("//")).reduce("", (before, line) -> line);
            return last.isBlank() || last.endsWith(";") || last.endsWith("}") || last.contains("; ")
                    ? code
                    : code + ";";
        }
    }
}
