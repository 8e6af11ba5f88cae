package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which types stand in while a vendor file has errors. */
final class SkeletonPlanTest {

    @Test
    void vendorThatCouldNotBeReadHasEmptyCredentialsAndTheTypesOfItsDrivers() {
        SkeletonPlan plan = SkeletonPlan.of("com.acme", "Acme", Optional.empty(), Set.of(ModelKind.TTS, ModelKind.LLM));
        assertThat(plan.packageName()).isEqualTo("com.acme");
        assertThat(plan.baseName()).isEqualTo("Acme");
        assertThat(plan.credentials().typeName()).isEqualTo("AcmeCredentials");
        assertThat(plan.credentials().isRecord()).isTrue();
        assertThat(plan.credentials().shapes().get(0).typeName()).isEqualTo("AcmeCredentials");
        assertThat(plan.credentials().shapes().get(0).fields()).isEmpty();
        assertThat(plan.parameters())
                .extracting(ParametersPlan::typeName)
                .containsExactly("AcmeLlmParameters", "AcmeTextToSpeechParameters");
        assertThat(plan.models()).containsExactly("AcmeLlmModels", "AcmeTextToSpeechModels");
    }

    @Test
    void declaredKindsAndDrivenKindsHaveTypes() {
        SkeletonPlan plan = SkeletonPlan.of(
                "com.acme",
                "Acme",
                Optional.of(Planning.plan(Vendor.customizable("rerank", "tts"))),
                Set.of(ModelKind.LLM));
        assertThat(plan.models()).containsExactly("AcmeLlmModels", "AcmeRerankModels", "AcmeTextToSpeechModels");
        assertThat(plan.parameters()).hasSize(3);
    }

    @Test
    void whatCouldBeReadIsKept() {
        ProviderPlan whole = Planning.plan(
                Vendor.customizable("llm").modelField("key", "type: text-input").rule("llm", "a", "type: int"));
        SkeletonPlan plan = SkeletonPlan.of("com.acme", "Acme", Optional.of(whole), Set.of());
        assertThat(plan.credentials()).isEqualTo(whole.credentials());
        assertThat(plan.parameters().get(0))
                .isEqualTo(whole.kinds().get(0).parameters().orElseThrow());
    }

    @Test
    void everyNameThatCredentialsMayNestIsThere() {
        SkeletonPlan plan = SkeletonPlan.of("com.acme", "Acme", Optional.empty(), Set.of());
        assertThat(plan.furtherCredentials())
                .containsExactly(
                        "Provider",
                        "Model",
                        "Llm",
                        "TextEmbedding",
                        "Rerank",
                        "SpeechToText",
                        "TextToSpeech",
                        "Moderation",
                        "ForLlm",
                        "ForTextEmbedding",
                        "ForRerank",
                        "ForSpeechToText",
                        "ForTextToSpeech",
                        "ForModeration");
        assertThat(plan.parameters()).isEmpty();
        assertThat(plan.models()).isEmpty();
    }
}
