package dev.modelwright.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.CredentialValues;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.credential.Secret;
import dev.modelwright.credential.SecretResolver;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.core.io.FileSystemResource;

final class WrongPropertiesTest {

    @TempDir
    Path folder;

    @Test
    void everythingWrongIsToldAtOnceWithItsPlace() throws Exception {
        Path file = folder.resolve("application.properties");
        Files.writeString(file, """
                modelwright.xinference.credentials.server-url=nowhere at all
                modelwright.xinference.credentials.sever-url=http://127.0.0.1:1
                modelwright.acne.credentials.key=x
                modelwright.models.chat.provider=xinference
                modelwright.models.vectors.provider=xinferense
                modelwright.models.vectors.kind=vectors
                """);
        var source = new PropertiesPropertySourceLoader()
                .load("test", new FileSystemResource(file))
                .get(0);
        Contexts.bare()
                .withInitializer(
                        context -> context.getEnvironment().getPropertySources().addFirst(source))
                .run(context -> assertThat(text(context))
                        .startsWith("6 properties of Modelwright are wrong:")
                        .contains("Property: modelwright.xinference.credentials.server-url")
                        .contains("Value: \"nowhere at all\"")
                        .contains("application.properties] - 1:47")
                        .contains("Property: modelwright.xinference.credentials.sever-url")
                        .contains("Property: modelwright.acne.credentials")
                        .contains("Property: modelwright.models.chat.credentials.model-uid")
                        .contains("Property: modelwright.models.vectors.provider")
                        .contains("Property: modelwright.models.vectors.kind"));
    }

    @Test
    void secretThatIsWrongIsNotShown() {
        CredentialForm form =
                CredentialForm.of(CredentialField.builder("pin", FieldType.SECRET_INPUT, LocalizedText.of("PIN"))
                        .maxLength(4)
                        .build());
        ConfigurationPropertyName own = PropertyNames.credentialsOfModel("chat");
        FoundProperty pin = new FoundProperty(own.append("pin"), "canary", null);
        CredentialSetting setting = new CredentialSetting(form, own, Map.of("pin", pin));
        InvalidCredentialsException invalid = catchThrowableOfType(
                InvalidCredentialsException.class, () -> CredentialValues.parse(form, setting.values()));
        WrongPropertiesException wrong = new WrongPropertiesException(setting.violations(invalid));
        FailureAnalysis analysis = new WrongPropertiesFailureAnalyzer().analyze(wrong);
        assertThat(analysis.getDescription() + analysis.getAction() + wrong)
                .contains("Property: modelwright.models.chat.credentials.pin")
                .doesNotContain("canary");
    }

    @Test
    void valueOfAnUnknownFieldIsNotShown() {
        Contexts.two()
                .withPropertyValues("modelwright.models.chat.credentials.api-kei=canary")
                .run(context -> assertThat(text(context) + trace(context))
                        .contains("Property: modelwright.models.chat.credentials.api-kei")
                        .doesNotContain("canary"));
    }

    @Test
    void referencesAreTextsUntilTheyAreWanted() {
        Contexts.two()
                .withPropertyValues("modelwright.xinference.credentials.api-key=env:MODELWRIGHT_NO_SUCH_VARIABLE")
                .run(context -> assertThat(context).hasNotFailed());
        Contexts.two()
                .withPropertyValues(
                        "modelwright.secrets=environment",
                        "modelwright.xinference.credentials.api-key=env:MODELWRIGHT_NO_SUCH_VARIABLE")
                .run(context -> assertThat(text(context))
                        .startsWith("2 properties of Modelwright are wrong:")
                        .contains("modelwright.xinference.credentials.api-key"));
    }

    @Test
    void resolverOfTheApplicationFindsSecrets() {
        SecretResolver resolver =
                reference -> reference.equals("vault:key") ? Optional.of(Secret.of(Contexts.CANARY)) : Optional.empty();
        Contexts.two()
                .withBean(SecretResolver.class, () -> resolver)
                .withPropertyValues("modelwright.xinference.credentials.api-key=vault:key")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(LanguageModel.class));
    }

    @Test
    void passwordInAnAddressIsNotShown() {
        Contexts.two()
                .withPropertyValues("modelwright.models.chat.credentials.server-url=http://ann:canary@no host")
                .run(context -> assertThat(text(context))
                        .contains("Value: \"http://******@no host\"")
                        .doesNotContain("canary"));
    }

    @Test
    void partThatNoModelHasIsAFault() {
        Contexts.two()
                .withPropertyValues("modelwright.models.chat.primry=true")
                .run(context -> assertThat(text(context))
                        .contains("Property: modelwright.models.chat.primry", "Value: \"true\""));
    }

    @Test
    void kindThatTheProviderDoesNotHaveIsAFault() {
        Contexts.two()
                .withPropertyValues("modelwright.models.chat.kind=moderation")
                .run(context -> assertThat(text(context)).contains("Property: modelwright.models.chat.kind"));
    }

    private static String text(AssertableApplicationContext context) {
        FailureAnalysis analysis = new WrongPropertiesFailureAnalyzer().analyze(failure(context));
        return analysis == null ? "" : analysis.getDescription() + "\n" + analysis.getAction();
    }

    private static String trace(AssertableApplicationContext context) {
        StringWriter text = new StringWriter();
        failure(context).printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static Throwable failure(AssertableApplicationContext context) {
        @Nullable Throwable failure = context.getStartupFailure();
        assertThat(failure).isNotNull();
        return failure;
    }
}
