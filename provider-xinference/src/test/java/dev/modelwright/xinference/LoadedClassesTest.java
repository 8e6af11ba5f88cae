package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A registry that finds a vendor nobody calls loads one class of it. */
class LoadedClassesTest {

    private static final String PROVIDER = "dev.modelwright.xinference.XinferenceProvider";

    private final Recording loader = new Recording();
    private final ModelProvider provider = ModelProviders.load(loader).provider("xinference");

    @Test
    void findingAVendorLoadsItsProviderAlone() {
        assertThat(provider.kinds()).hasSize(5);
        assertThat(loader.loaded).containsExactly(PROVIDER);
    }

    @Test
    void readingWhatItDeclaresLoadsNoDriver() {
        assertThat(provider.schema().providerForm().isPresent()
                        || provider.schema().modelForm().isPresent())
                .isTrue();
        assertThat(loader.loaded)
                .startsWith(PROVIDER, PROVIDER + "$Declared")
                .allMatch(name -> name.startsWith("dev.modelwright.xinference.XinferenceCredentials")
                        || name.startsWith(PROVIDER));
    }

    @Test
    void modelOfOneKindLoadsTheDriverOfThatKindAlone() {
        provider.rerankModel("m", Map.of("server_url", "http://localhost:9997", "model_uid", "m"));

        assertThat(loader.loaded)
                .contains("dev.modelwright.xinference.XinferenceRerankModel")
                .doesNotContain(
                        "dev.modelwright.xinference.XinferenceLanguageModel",
                        "dev.modelwright.xinference.XinferenceTextEmbeddingModel",
                        "dev.modelwright.xinference.XinferenceSpeechToTextModel",
                        "dev.modelwright.xinference.XinferenceTextToSpeechModel");
        assertThat(provider.kinds()).contains(ModelKind.RERANK);
    }

    /** Loads the vendor's classes itself, and remembers which. */
    private static final class Recording extends ClassLoader {

        private final List<String> loaded = new ArrayList<>();

        Recording() {
            super(LoadedClassesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null || !name.startsWith("dev.modelwright.xinference.")) {
                    return known != null ? known : super.loadClass(name, resolve);
                }
                loaded.add(name);
                byte[] bytes = bytes(name);
                return defineClass(name, bytes, 0, bytes.length);
            }
        }

        private byte[] bytes(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                return file.readAllBytes();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
