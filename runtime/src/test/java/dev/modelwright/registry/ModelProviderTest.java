package dev.modelwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.schema.Icons;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelProviderTest {

    private static final LocalizedText NAMES = LocalizedText.of("en.svg").with("zh_Hans", "zh.png");
    private static final Icons ICONS = new Icons(
            Optional.of(NAMES),
            Optional.of(LocalizedText.of("beside.ico")),
            Optional.of(LocalizedText.of("dark.svg")),
            Optional.empty());

    private final Files files = new Files();

    @Test
    void modelsOfAKindComeInOrderWithoutDeprecatedOnes() {
        assertThat(files.models(ModelKind.LLM)).extracting(ModelSchema::model).containsExactly("b", "a");
        assertThat(files.models(ModelKind.TTS)).extracting(ModelSchema::model).containsExactly("voice");
        assertThat(files.models(ModelKind.RERANK)).isEmpty();
    }

    @Test
    void providerThatWasWrittenByHandNeedNotListModels() {
        assertThat(files.listing(ModelKind.LLM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SMALL, en, en.svg, image/svg+xml",
        "SMALL, fr, en.svg, image/svg+xml",
        "SMALL, zh-Hans-CN, zh.png, image/png",
        "LARGE, en, beside.ico, image/x-icon",
        "SMALL_DARK, zh, dark.svg, image/svg+xml",
        "LARGE_DARK, en, beside.ico, image/x-icon"
    })
    void iconIsFoundInTheReadersLanguage(IconKind kind, String language, String name, String mimeType) {
        assertThat(files.icon(kind, Locale.forLanguageTag(language))).hasValueSatisfying(icon -> {
            assertThat(icon.fileName()).isEqualTo(name);
            assertThat(icon.mimeType()).isEqualTo(mimeType);
            assertThat(icon.bytes()).asString(StandardCharsets.UTF_8).endsWith(name);
        });
    }

    @Test
    void iconThatIsNotThereIsEmpty() {
        files.gone = true;

        assertThat(files.icon(IconKind.SMALL, Locale.ENGLISH)).isEmpty();
        assertThat(new AcmeProvider().icon(IconKind.SMALL, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void iconThatCannotBeReadIsAFailure() {
        files.broken = true;

        assertThatThrownBy(() -> files.icon(IconKind.SMALL, Locale.ENGLISH))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Icon `en.svg` cannot be read.");
    }

    @Test
    void iconIsACopyAndPrintsWithoutItsContent() {
        byte[] bytes = {1, 2};
        Icon icon = Icon.of("a.PNG", bytes);
        bytes[0] = 9;
        icon.bytes()[1] = 9;

        assertThat(icon).isEqualTo(Icon.of("a.PNG", new byte[] {1, 2})).hasToString("Icon[a.PNG, 2 bytes]");
        assertThat(Icon.of("what", bytes).mimeType()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @EnumSource(ModelKind.class)
    void kindWithoutADriverIsRefused(ModelKind kind) {
        assertThatThrownBy(() -> files.model(kind, "m", Map.of()))
                .isInstanceOf(UnsupportedModelKindException.class)
                .hasMessage("Provider `files` has no driver for `" + kind.wireName() + "`.");
    }

    private static final class Files implements ModelProvider {
        private boolean gone;
        private boolean broken;

        @Override
        public ProviderSchema schema() {
            return ProviderSchema.builder("files", LocalizedText.of("Files"))
                    .icons(ICONS)
                    .models(List.of(
                            ModelSchema.builder("b", ModelKind.LLM).build(),
                            ModelSchema.builder("old", ModelKind.LLM)
                                    .deprecated()
                                    .build(),
                            ModelSchema.builder("voice", ModelKind.TTS).build(),
                            ModelSchema.builder("a", ModelKind.LLM).build()))
                    .build();
        }

        @Override
        public Set<ModelKind> kinds() {
            return Set.of();
        }

        @Override
        public Optional<InputStream> resource(String path) {
            if (gone || path.equals("_assets/beside.ico")) {
                return Optional.empty();
            }
            return Optional.of(
                    broken ? new Unreadable() : new ByteArrayInputStream(path.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final class Unreadable extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("disk");
        }
    }
}
