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
        assertThat(ENVIRONMENT.resolve(FORM, Map.of("api_key", "env:KEY")))
                .isEqualTo(Map.of("api_key", Secret.of(CANARY)));
        assertThat(ENVIRONMENT.resolve(FORM, Map.of("api_key", JsonValue.of("env:KEY"))))
                .isEqualTo(Map.of("api_key", Secret.of(CANARY)));
    }

    @Test
    void resolvedValuesParse() {
        CredentialValues parsed = CredentialValues.parse(FORM, ENVIRONMENT.resolve(FORM, Map.of("api_key", "env:KEY")));

        assertThat(parsed.secret("api_key").reveal()).isEqualTo(CANARY);
    }

    @Test
    void everythingElsePassesThroughUnchanged() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("url", "env:KEY");
        values.put("unknown", "env:KEY");
        values.put("api_key", "plain");
        assertThat(ENVIRONMENT.resolve(FORM, values)).isEqualTo(values).isNotSameAs(values);

        values.put("api_key", Secret.of("env:KEY"));
        assertThat(ENVIRONMENT.resolve(FORM, values)).isEqualTo(values);
        values.put("api_key", null);
        assertThat(ENVIRONMENT.resolve(FORM, values)).isEqualTo(values);
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
                () -> ENVIRONMENT.resolve(form, Map.of("a", "env:A", "b", "env:KEY", "c", "env:C")));

        assertThat(refused.violations())
                .extracting(CredentialViolation::variable)
                .containsExactly("a", "c");
        assertThat(refused).hasMessageNotContaining("canary");
    }

    @Test
    void hiddenReferenceThatLeadsNowhereIsLeftOut() {
        CredentialForm form = form(select("mode", "a", "b"), secret("key").showOn("mode", "b"));

        assertThat(ENVIRONMENT.resolve(form, Map.of("mode", "a", "key", "env:ABSENT")))
                .isEqualTo(Map.of("mode", "a"));
        assertThatThrownBy(() -> ENVIRONMENT.resolve(form, Map.of("mode", "b", "key", "env:ABSENT")))
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
                InvalidCredentialsException.class, () -> resolver.resolve(FORM, Map.of("api_key", reference)));
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
