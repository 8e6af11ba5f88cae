package dev.modelwright.samples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a vendor file with two mistakes, to show what javac prints. */
final class WrongVendorFile {

    private static final String SOURCE = """
            @dev.modelwright.annotation.Provider(value = "wrong.yaml", schemaOnly = true)
            public interface Wrong {}
            """;

    private static final String YAML = """
            provider: wrong
            label:
              en_US: Wrong on purpose
            supported_model_types: [llm]
            configurate_methods: [customizable-model]
            model_credential_schema:
              model:
                label:
                  en_US: Model
              credential_form_schemas:
                - variable: server_url
                  type: text_input
                  required: true
                  lable:
                    en_US: Server URL
            """;

    private WrongVendorFile() {}

    static void show(PrintStream out) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            out.println("This Java has no compiler. Run the sample with a JDK to see what javac prints.");
            return;
        }
        Path folder = Files.createTempDirectory("wrong-vendor");
        try {
            out.print(compile(compiler, folder));
        } finally {
            delete(folder);
        }
    }

    private static String compile(JavaCompiler compiler, Path folder) throws IOException {
        Files.writeString(folder.resolve("Wrong.java"), SOURCE);
        Files.writeString(folder.resolve("wrong.yaml"), YAML);
        StringWriter printed = new StringWriter();
        String path = System.getProperty("java.class.path");
        List<String> options =
                List.of("-processorpath", path, "-classpath", path, "-d", folder.toString(), "--release", "17");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjects(folder.resolve("Wrong.java"));
            compiler.getTask(printed, files, null, options, null, sources).call();
        }
        return printed.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
