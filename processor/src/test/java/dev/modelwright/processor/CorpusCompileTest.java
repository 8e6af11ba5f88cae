package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.Credentials;
import dev.modelwright.processor.check.Corpus;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.PredefinedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published vendors become Java without a warning, and their credentials do what their forms say. */
final class CorpusCompileTest {

    private static final long SEED = 20_261_125;
    private static final int ROUNDS = 400;

    @TempDir
    Path folder;

    @Test
    void soundVendorsBecomeJavaWithoutWarnings() throws Exception {
        Compiled compiled = Compile.of(CorpusProject.sound(folder))
                .option(Compile.NO_LINT)
                .run()
                .clean();
        assertThat(compiled.services().lines().count()).isEqualTo(34);
        exercise(compiled);
        assertThat(generatedModels(compiled)).containsExactlyInAnyOrderElementsOf(readModels());
    }

    // Code says what the files say: rules, properties, prices and texts of 700 models.
    private static List<ModelSchema> generatedModels(Compiled compiled) throws Exception {
        List<ModelSchema> models = new ArrayList<>();
        for (Class<? extends PredefinedModel> type : compiled.types(PredefinedModel.class)) {
            for (PredefinedModel model : type.getEnumConstants()) {
                models.add(model.schema());
            }
        }
        return models;
    }

    private static List<ModelSchema> readModels() throws IOException {
        List<ModelSchema> models = new ArrayList<>();
        for (LocatedProvider vendor : Corpus.find().read(new Diagnostics())) {
            if (!vendor.schema().id().equals("regolo")) {
                vendor.models().forEach(model -> models.add(model.schema()));
            }
        }
        return models;
    }

    @Test
    void theUnsoundVendorHasTheOneErrorThatIsExpected() throws IOException {
        Compiled compiled = Compile.of(CorpusProject.unsound(folder))
                .option(Compile.NO_LINT)
                .run();
        assertThat(compiled.lines()).hasSize(1).first().asString().contains("error: [duplicate-model]");
    }

    private static void exercise(Compiled compiled) throws Exception {
        Random random = new Random(SEED);
        List<String> left = new ArrayList<>();
        int shapes = 0;
        int trips = 0;
        for (Class<? extends Credentials> type : compiled.types(Credentials.class)) {
            if (type.isRecord()) {
                CredentialExercise exercise = new CredentialExercise(type, random);
                for (int round = 0; round < ROUNDS; round++) {
                    exercise.round();
                }
                shapes++;
                trips += exercise.trips();
                new TreeSet<>(exercise.left()).forEach(part -> left.add(type.getName() + " " + part));
            }
        }
        System.out.printf("Corpus credentials: %d shapes, %d round trips, seed %d%n", shapes, trips, SEED);
        assertThat(left).as("never seen with seed %d", SEED).isEmpty();
        assertThat(shapes).isGreaterThan(34);
    }
}
