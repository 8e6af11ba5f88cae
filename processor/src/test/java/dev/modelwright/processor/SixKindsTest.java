package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor that drives every kind, in the hands of a program that calls each by type and by name. */
final class SixKindsTest {

    private static final Path PROGRAMS = Path.of("src", "test", "resources", "programs", "chorus");

    @TempDir
    Path folder;

    @Test
    void everyKindIsCalledByTypeAndByName() {
        Compiled chorus = Compile.of(Project.vendor("chorus", folder).copy(PROGRAMS))
                .run()
                .clean();
        assertThat(chorus.program("chorus.Sing"))
                .containsExactly(
                        "la",
                        "3.0",
                        "[b, a]",
                        "Hi at 2.0",
                        "true",
                        "6 kinds",
                        "chorus/m",
                        "TEXT_EMBEDDING",
                        "Alto",
                        "chorus",
                        "speed",
                        "m");
    }

    @Test
    void driverOfEachKindMustImplementTheInterfaceOfItsKind() {
        Project project = Project.vendor("chorus", folder)
                .replace("src/main/java/chorus/ChorusRerankModel.java", "@ModelType(RERANK)", "@ModelType(MODERATION)")
                .replace("src/main/java/chorus/ChorusRerankModel.java", "ModelKind.RERANK", "ModelKind.MODERATION")
                .replace(
                        "src/main/java/chorus/ChorusModerationModel.java",
                        "@ModelType(MODERATION)",
                        "@ModelType(RERANK)")
                .replace("src/main/java/chorus/ChorusModerationModel.java", "ModelKind.MODERATION", "ModelKind.RERANK");
        assertThat(Compile.of(project).tolerant().run().errors())
                .containsExactly(
                        "src/main/java/chorus/ChorusModerationModel.java:13:7: error: [driver-interface]"
                                + " `ChorusModerationModel` must implement `RerankDriver`, because it drives `rerank`.",
                        "src/main/java/chorus/ChorusRerankModel.java:14:7: error: [driver-interface]"
                                + " `ChorusRerankModel` must implement `ModerationDriver`, because it drives `moderation`.");
    }
}
