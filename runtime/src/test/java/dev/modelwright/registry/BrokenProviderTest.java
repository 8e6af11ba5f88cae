package dev.modelwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider that cannot be loaded hides no other and is not forgotten. */
final class BrokenProviderTest {

    private static final String SERVICE = "META-INF/services/" + ModelProvider.class.getName();

    @TempDir
    Path folder;

    @Test
    void oneThatIsMissingOrFailsHidesNoOther() throws IOException {
        ModelProviders providers = load("gone.GoneProvider", Failing.class.getName(), Sound.class.getName());
        assertThat(providers.all()).extracting(ModelProvider::id).containsExactly("acme", "sound");
        assertThat(providers.broken())
                .satisfiesExactlyInAnyOrder(
                        broken -> assertThat(broken.description()).contains("gone.GoneProvider"),
                        broken -> assertThat(broken.description()).contains("$Failing"));
    }

    // The loader gives up a file that it cannot read, but no other file.
    @Test
    void malformedServiceFileHidesNoProviderOfAnother() throws IOException {
        ModelProviders providers = load("not a name", Sound.class.getName());
        assertThat(providers.all()).extracting(ModelProvider::id).containsExactly("acme");
        assertThat(providers.broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.description()).contains(SERVICE));
    }

    @Test
    void staticInitialiserThatFailsHidesNoOther() throws IOException {
        ModelProviders providers = load(Unlinkable.class.getName(), Sound.class.getName());
        assertThat(providers.all()).extracting(ModelProvider::id).contains("sound");
        assertThat(providers.broken()).hasSize(1);
    }

    @Test
    void whoAsksForAnUnknownIdLearnsWhatCouldNotBeLoaded() throws IOException {
        ModelProviders providers = load("gone.GoneProvider");
        assertThatThrownBy(() -> providers.provider("gone"))
                .isInstanceOf(UnknownProviderException.class)
                .hasMessageStartingWith("No provider has the id `gone`. The class path has acme. Could not be loaded: ")
                .hasMessageContaining("gone.GoneProvider");
    }

    private ModelProviders load(String... names) throws IOException {
        Path file = folder.resolve(SERVICE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", names) + "\n");
        URL[] urls = {folder.toUri().toURL()};
        return ModelProviders.load(new URLClassLoader(urls, getClass().getClassLoader()));
    }

    /** A provider that works. */
    public static final class Sound implements ModelProvider {
        @Override
        public ProviderSchema schema() {
            return ProviderSchema.builder("sound", LocalizedText.of("Sound")).build();
        }

        @Override
        public Set<ModelKind> kinds() {
            return Set.of();
        }
    }

    /** A provider whose constructor fails. */
    public static final class Failing implements ModelProvider {
        /** Fails. */
        public Failing() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public ProviderSchema schema() {
            throw new IllegalStateException();
        }

        @Override
        public Set<ModelKind> kinds() {
            return Set.of();
        }
    }

    /** A provider whose class cannot be initialised. */
    public static final class Unlinkable implements ModelProvider {
        private static final Set<ModelKind> KINDS = Set.of(ModelKind.LLM, ModelKind.valueOf("NOTHING"));

        @Override
        public ProviderSchema schema() {
            throw new IllegalStateException();
        }

        @Override
        public Set<ModelKind> kinds() {
            return KINDS;
        }
    }
}
