package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.secret;
import static dev.modelwright.credential.Forms.select;
import static dev.modelwright.credential.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.credential.UnresolvedSecretException.Reason;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.CredentialForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretResolverTest {

    private static final String CANARY = "sk-canary-7Q";
    private static final SecretResolver ENVIRONMENT =
            SecretResolver.environment(Map.of("KEY", CANARY, "BLANK", " ")::get);
    private static final CredentialForm FORM = form(secret("api_key").required(), text("url"));

    @TempDir
    private Path directory;

    @Test
    void environmentVariableIsResolved() {
        assertThat(parsed(Map.of("api_key", "env:KEY")).secret("api_key").reveal())
                .isEqualTo(CANARY);
        assertThat(parsed(Map.of("api_key", JsonValue.of("env:KEY")))
                        .secret("api_key")
                        .reveal())
                .isEqualTo(CANARY);
        assertThat(parsed(Map.of("api_key", new StringBuilder("env:KEY")))
                        .secret("api_key")
                        .reveal())
                .isEqualTo(CANARY);
    }

    @Test
    void nothingButATextInASecretFieldIsResolved() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("api_key", "plain");
        values.put("url", "env:KEY");
        assertThat(parsed(values).values()).isEqualTo(Map.of("api_key", Secret.of("plain"), "url", "env:KEY"));

        values.put("api_key", Secret.of("env:KEY"));
        values.put("url", null);
        assertThat(parsed(values).values()).isEqualTo(Map.of("api_key", Secret.of("env:KEY")));
    }

    @Test
    void valuesOnTheWayPrintNoText() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("api_key", CANARY);
        values.put("number", 7);
        Map<String, Object> resolving = ENVIRONMENT.resolving(values);

        assertThat(resolving).hasToString("{api_key=SecretReference[****], number=7}");
        assertThat(values).containsEntry("api_key", CANARY);
        assertThat(ENVIRONMENT.resolving(resolving)).isEqualTo(resolving);
    }

    @Test
    void aFormThatIsBeingFilledInReadsReferencesAsTexts() {
        CredentialForm form = form(select("mode", "a", "b"), secret("key").showOn("mode", "b"));

        assertThat(FormState.of(form, ENVIRONMENT.resolving(Map.of("mode", "b", "key", "env:ABSENT")))
                        .field("key"))
                .isPresent();
    }

    @Test
    void referenceIsReportedTogetherWithEveryOtherViolation() {
        CredentialForm form = form(text("url").required(), secret("key").required(), select("mode", "a", "b"));
        InvalidCredentialsException refused = catchThrowableOfType(
                InvalidCredentialsException.class,
                () -> CredentialValues.parse(form, Map.of("key", "env:ABSENT", "mode", "c", "kee", "1"), ENVIRONMENT));

        assertThat(refused.violations())
                .extracting(CredentialViolation::rule)
                .containsExactly(Rule.REQUIRED, Rule.UNRESOLVED, Rule.NOT_AN_OPTION, Rule.UNKNOWN);
    }

    @Test
    void whatAResolverThrowsOrReturnsIsReportedWithoutItsWords() {
        SecretResolver failing = reference -> {
            throw new IllegalStateException(CANARY);
        };
        SecretResolver blank = reference -> Optional.of(Secret.of(" "));

        assertThat(unresolved(failing, "env:KEY"))
                .hasMessage(
                        "`api_key` must refer to a secret, but `env:KEY` could not be read. Correct the reference or"
                                + " what it refers to.")
                .hasNoCause();
        assertThat(unresolved(blank, "env:KEY")).hasMessageContaining("`env:KEY` is empty.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "env:ABSENT | `api_key` must refer to a secret, but `env:ABSENT` was not found.",
                "env:       | `api_key` must refer to a secret, but `env:` was not found.",
                "env:sk-1a2b | `api_key` must refer to a secret, but what it refers to was not found.",
                "env:BLANK  | `api_key` must refer to a secret, but `env:BLANK` is empty.",
            })
    void referenceThatLeadsNowhereIsReported(String reference, String message) {
        assertThat(unresolved(ENVIRONMENT, reference).violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.variable()).isEqualTo("api_key");
                    assertThat(violation.rule()).isEqualTo(Rule.UNRESOLVED);
                    assertThat(violation).hasToString(message + " Correct the reference or what it refers to.");
                });
    }

    @Test
    void everyReferenceIsReportedAtOnce() {
        CredentialForm form = form(secret("a"), secret("b"), secret("c"));
        InvalidCredentialsException refused = catchThrowableOfType(
                InvalidCredentialsException.class,
                () -> CredentialValues.parse(form, Map.of("a", "env:A", "b", "env:KEY", "c", "env:C"), ENVIRONMENT));

        assertThat(refused.violations())
                .extracting(CredentialViolation::variable)
                .containsExactly("a", "c");
        assertThat(refused).hasMessageNotContaining("canary");
    }

    @Test
    void hiddenReferenceThatLeadsNowhereIsLeftOut() {
        CredentialForm form = form(select("mode", "a", "b"), secret("key").showOn("mode", "b"));

        assertThat(CredentialValues.parse(form, Map.of("mode", "a", "key", "env:ABSENT"), ENVIRONMENT)
                        .values())
                .isEqualTo(Map.of("mode", "a"));
        assertThatThrownBy(() -> CredentialValues.parse(form, Map.of("mode", "b", "key", "env:ABSENT"), ENVIRONMENT))
                .isInstanceOf(InvalidCredentialsException.class);
    }

    @Test
    void fileIsReadWithoutOneLineBreakAtItsEnd() throws IOException {
        assertThat(read("a\n")).isEqualTo("a");
        assertThat(read("a\r\n")).isEqualTo("a");
        assertThat(read("a\n\n")).isEqualTo("a\n");
        assertThat(read("{\n}")).isEqualTo("{\n}");
        assertThat(read(" \u5bc6 ")).isEqualTo(" \u5bc6 ");
        assertThat(read("a".repeat(65_536))).hasSize(65_536);
    }

    @Test
    void fileThatHoldsNoSecretIsReportedWithoutItsContent() throws IOException {
        assertThat(reason(file("a".repeat(65_537).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(file(new byte[] {'a', (byte) 0xff}))).isEqualTo(Reason.NOT_TEXT);
        assertThat(reason(file(new byte[] {'\n'}))).isEqualTo(Reason.EMPTY);
        assertThat(reason(directory.resolve("absent").toString())).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(directory.toString())).isEqualTo(Reason.UNREADABLE);
        assertThat(reason("\0")).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void resolversAreAskedInTurn() {
        SecretResolver vault = reference ->
                reference.startsWith("vault:") ? Optional.of(Secret.of("from the vault")) : Optional.empty();
        SecretResolver both = ENVIRONMENT.or(vault);

        assertThat(both.resolve("vault:x").orElseThrow().reveal()).isEqualTo("from the vault");
        assertThat(both.resolve("env:KEY").orElseThrow().reveal()).isEqualTo(CANARY);
        assertThat(both.resolve("plain")).isEmpty();
    }

    @Test
    void standardKnowsBothSchemes() {
        List.of("env:MODELWRIGHT_ABSENT", "file:" + directory.resolve("absent"))
                .forEach(reference -> assertThatThrownBy(
                                () -> SecretResolver.standard().resolve(reference))
                        .isInstanceOf(UnresolvedSecretException.class)
                        .hasMessage("A reference to a secret could not be resolved: NOT_FOUND."));
    }

    private static InvalidCredentialsException unresolved(SecretResolver resolver, String reference) {
        return catchThrowableOfType(
                InvalidCredentialsException.class,
                () -> CredentialValues.parse(FORM, Map.of("api_key", reference), resolver));
    }

    private static CredentialValues parsed(Map<String, ?> values) {
        return CredentialValues.parse(FORM, values, ENVIRONMENT);
    }

    private String read(String content) throws IOException {
        String file = file(content.getBytes(StandardCharsets.UTF_8));
        return SecretResolver.files().resolve("file:" + file).orElseThrow().reveal();
    }

    private String file(byte[] content) throws IOException {
        return Files.write(directory.resolve("secret"), content).toString();
    }

    private static Reason reason(String path) {
        return catchThrowableOfType(
                        UnresolvedSecretException.class,
                        () -> SecretResolver.files().resolve("file:" + path))
                .reason();
    }
}
