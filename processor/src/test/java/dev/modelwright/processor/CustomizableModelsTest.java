package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a vendor file says of models that users name. */
final class CustomizableModelsTest {

    private static final String PROGRAM = """
            package plain;

            import dev.modelwright.credential.Secret;
            import dev.modelwright.schema.ModelSchema;
            import java.util.function.Supplier;

            public final class Declared implements Supplier<String> {

                @Override
                public String get() {
                    PlainCredentials credentials =
                            PlainCredentials.builder().token(Secret.of("t")).build();
                    return line(PlainProvider.llm("own", credentials).schema()) + "\\n"
                            + line(PlainLlmParameterRules.builder().toModel("own").build());
                }

                private static String line(ModelSchema schema) {
                    return schema.features() + " " + schema.properties().values() + " " + schema.parameterRules();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void factsThatAreStatedWithoutRulesAreKept() throws IOException {
        Project project = Project.vendor("plain", folder).write("src/main/java/plain/Declared.java", PROGRAM);
        Files.writeString(
                project.root().resolve("src/main/resources/plain/plain.yaml"), """

                models:
                  llm:
                    customizable:
                      features: [vision]
                      model_properties:
                        context_size: 512
                """, StandardOpenOption.APPEND);

        assertThat(Compile.of(project).run().clean().program("plain.Declared"))
                .containsExactly("[VISION] {CONTEXT_SIZE=512} []", "[VISION] {CONTEXT_SIZE=512} []");
    }
}
