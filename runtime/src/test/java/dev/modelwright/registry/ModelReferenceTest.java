package dev.modelwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.CredentialSource;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.schema.ModelKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReferenceTest {

    private static final String CANARY = "canary-of-a-reference";

    private final ModelReference reference = new ModelReference("parrots", ModelKind.RERANK, "bge", "production");
    private final CredentialSource credentials = CredentialSource.of(Map.of("production", Map.of("key", CANARY)));

    @Test
    void referenceSurvivesSerialisationAndCarriesNoSecret() throws Exception {
        RerankModel model = reference.resolve(RerankModel.class, providers(), credentials);

        byte[] bytes = serialised(ModelReference.of(model, "production"));

        assertThat(deserialised(bytes)).isEqualTo(reference).hasSameHashCodeAs(reference);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .contains("production")
                .doesNotContain(CANARY);
    }

    @Test
    void deserialisedReferenceResolvesToAModelWithTheCredentialOfThisSide() throws Exception {
        ModelReference received = (ModelReference) deserialised(serialised(reference));

        var model = received.resolve(RerankModel.class, providers(), credentials);

        assertThat(model.model()).isEqualTo("bge");
        assertThat(((RerankProvider.Ranker) model).key()).isEqualTo(CANARY);
    }

    @Test
    void textualFormIsReadBack() {
        assertThat(reference).hasToString("parrots/rerank/bge?credential=production");
        assertThat(ModelReference.parse("parrots/rerank/bge?credential=production"))
                .isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwen/Qwen3-0.6B",
                "a?credential=b",
                "a+b c",
                "100%",
                "../..",
                "模型😀",
                "<b>\"'`&;",
                "${jndi:x}",
                "=",
                " x "
            })
    void hostileNamesAreReadBackFromPlainCharacters(String name) {
        ModelReference hostile = new ModelReference(name, ModelKind.LLM, name, name);

        assertThat(hostile.toString())
                .matches("[-A-Za-z0-9._*%]+/llm/[-A-Za-z0-9._*%]+\\?credential=[-A-Za-z0-9._*%]+");
        assertThat(ModelReference.parse(hostile.toString())).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "a\u202Eb", "\uD800", "a\u2028", "a\uFFFD"})
    void namesThatCannotBeSeenAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelReference("parrots", ModelKind.LLM, name, "production"))
                .withMessage(
                        "The model of a reference must be of characters that can be seen. Remove control characters.");
    }

    @Test
    void namesAreNeitherBlankNorEndlessNorNull() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelReference("parrots", ModelKind.LLM, "m", "  "))
                .withMessage(
                        "The credential of a reference must have 1 to 512 characters, not all of them blank, but had 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelReference("p".repeat(513), ModelKind.LLM, "m", "c"))
                .withMessageContaining("but had 513.");
        assertThatNullPointerException()
                .isThrownBy(() -> new ModelReference("parrots", ModelKind.LLM, null, "c"))
                .withMessage("model");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                CANARY,
                "parrots/llm/" + CANARY,
                "parrots/llm?credential=" + CANARY,
                "parrots/llm/m/n?credential=" + CANARY,
                "parrots/llm/m?key=" + CANARY,
                "parrots/" + CANARY + "/m?credential=c",
                "parrots/llm/m?credential=%zz" + CANARY,
                "parrots/llm/m?credential=%",
                "parrots/llm/m?credential=%ff" + CANARY
            })
    void textOfAnotherFormIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> ModelReference.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .contains(" must ")
                .doesNotContain(CANARY);
    }

    @Test
    void unknownKindIsToldWithTheKindsThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelReference.parse("parrots/chat/m?credential=c"))
                .withMessage(
                        "A reference to a model must name one of the kinds `llm`, `text-embedding`, `rerank`, `speech2text`, "
                                + "`tts`, `moderation`, but names another. `ModelReference.toString` writes it.");
    }

    @Test
    void unknownProviderIsToldWithANearOne() {
        assertThatThrownBy(() -> new ModelReference("parrot", ModelKind.RERANK, "bge", "production")
                        .resolve(providers(), credentials))
                .isInstanceOf(UnknownProviderException.class)
                .hasMessage("No provider has the id `parrot`. Did you mean `parrots`?");
    }

    @Test
    void kindWithoutDriverIsToldBeforeTheCredentialIsAskedFor() {
        assertThatThrownBy(() -> new ModelReference("parrots", ModelKind.LLM, "bge", "nobody")
                        .resolve(providers(), name -> {
                            throw new AssertionError(name);
                        }))
                .isInstanceOf(UnsupportedModelKindException.class)
                .hasMessage("Provider `parrots` has no driver for `llm`. It has drivers for `rerank`.");
    }

    @Test
    void unknownModelIsToldByTheProvider() {
        assertThatThrownBy(() -> new ModelReference("parrots", ModelKind.RERANK, "bgee", "production")
                        .resolve(providers(), credentials))
                .hasMessage("Provider `parrots` has no model `bgee` of kind `rerank`. Did you mean `bge`?");
    }

    @Test
    void unknownCredentialIsToldByItsReference() {
        assertThatThrownBy(() -> reference.resolve(providers(), CredentialSource.of(Map.of())))
                .isInstanceOfSatisfying(
                        UnknownCredentialException.class,
                        unknown -> assertThat(unknown.reference()).isEqualTo("production"))
                .hasMessage(
                        "No credential is known by the reference `production`, which a model of provider `parrots` needs. "
                                + "Add it to the credential source of this process.");
    }

    @Test
    void modelOfAnotherKindThanAskedForIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.resolve(LanguageModel.class, providers(), credentials))
                .withMessage(
                        "`parrots/rerank/bge?credential=production` names a model of kind `rerank`, which is no LanguageModel. "
                                + "Use a reference to a model of that kind.");
    }

    @Test
    void sourceKeepsItsCredentialsAndPrintsReferencesAlone() {
        Map<String, Object> values = new HashMap<>(Map.of("key", CANARY));
        values.put("absent", null);
        CredentialSource source = CredentialSource.of(Map.of("production", values));
        values.clear();

        assertThat(source.credential("production").orElseThrow()).hasSize(2).isUnmodifiable();
        assertThat(source).hasToString("CredentialSource[production]");
    }

    private static ModelProviders providers() {
        return ModelProviders.of(List.of(new RerankProvider()));
    }

    private static byte[] serialised(Serializable value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object deserialised(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
