package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which credential records a vendor has, and which of them each kind of models is called with. */
final class ShapePlannerTest {

    private static final String TEXT = "type: text-input";
    private static final String LLM_ONLY = TEXT + ", show_on: [{variable: __model_type, value: llm}]";

    @Test
    void vendorOfPredefinedModelsHasOneRecord() {
        ProviderPlan plan = Planning.plan(Vendor.predefined("llm", "tts").providerField("key", TEXT));
        assertThat(names(plan)).containsExactly("AcmeCredentials");
        assertThat(plan.credentials().isRecord()).isTrue();
        assertThat(driverTypes(plan)).containsOnly("AcmeCredentials");
        assertThat(calledWith(plan, ModelKind.TTS)).containsExactly(Optional.of("AcmeCredentials"), Optional.empty());
    }

    @Test
    void vendorOfCustomizableModelsHasOneRecordWhenTheKindsSeeTheSame() {
        ProviderPlan plan = Planning.plan(Vendor.customizable("llm", "tts").modelField("key", TEXT));
        assertThat(names(plan)).containsExactly("AcmeCredentials");
        assertThat(driverTypes(plan)).containsOnly("AcmeCredentials");
        assertThat(calledWith(plan, ModelKind.LLM)).containsExactly(Optional.empty(), Optional.of("AcmeCredentials"));
    }

    @Test
    void vendorWithoutFieldsHasOneEmptyRecord() {
        ProviderPlan plan = Planning.plan(Vendor.both("llm"));
        assertThat(names(plan)).containsExactly("AcmeCredentials");
        assertThat(plan.credentials().shapes().get(0).fields()).isEmpty();
        assertThat(calledWith(plan, ModelKind.LLM).get(1)).contains("AcmeCredentials");
    }

    @Test
    void vendorWithoutMethodsHasOneEmptyRecordThatNoKindIsCalledWith() {
        ProviderPlan plan = new Planning()
                .of(Vendor.predefined("llm").providerField("key", TEXT).yaml().replace("[predefined-model]", "[]"));
        assertThat(names(plan)).containsExactly("AcmeCredentials");
        assertThat(plan.credentials().shapes().get(0).fields()).isEmpty();
        assertThat(calledWith(plan, ModelKind.LLM)).containsExactly(Optional.empty(), Optional.empty());
        assertThat(driverTypes(plan)).containsExactly("AcmeCredentials");
    }

    @Test
    void sameFieldsOfBothFormsAreOneRecord() {
        ProviderPlan plan =
                Planning.plan(Vendor.both("llm").field("key", TEXT).section("llm", "predefined: [m1.yaml]"));
        assertThat(names(plan)).containsExactly("AcmeCredentials");
        assertThat(calledWith(plan, ModelKind.LLM))
                .containsExactly(Optional.of("AcmeCredentials"), Optional.of("AcmeCredentials"));
        assertThat(plan.kinds().get(0).shapes().differ()).isFalse();
        assertThat(plan.kinds().get(0).shapes().all()).hasSize(1);
    }

    @Test
    void formsThatDifferAreARecordForShippedModelsAndOneForOthers() {
        ProviderPlan plan =
                Planning.plan(Vendor.both("llm", "tts").field("key", TEXT).modelField("name", TEXT));
        assertThat(names(plan)).containsExactly("Provider", "Model");
        assertThat(plan.credentials().isRecord()).isFalse();
    }

    @Test
    void kindsThatSeeDifferentFieldsHaveARecordEach() {
        ProviderPlan plan = Planning.plan(Vendor.customizable("text-embedding", "llm")
                .modelField("key", TEXT)
                .modelField("mode", LLM_ONLY));
        assertThat(names(plan)).containsExactly("TextEmbedding", "Llm");
        assertThat(fields(plan, "TextEmbedding")).containsExactly("key");
        assertThat(fields(plan, "Llm")).containsExactly("key", "mode");
        assertThat(driverTypes(plan)).containsExactly("AcmeCredentials.TextEmbedding", "AcmeCredentials.Llm");
        assertThat(plan.credentials().kinds()).isEmpty();
    }

    @Test
    void kindThatShipsNoModelsIsNotCalledWithTheRecordOfShippedOnes() {
        ProviderPlan plan = new Planning()
                .model("a", "llm")
                .of(Vendor.both("llm", "tts")
                        .field("key", TEXT)
                        .modelField("name", TEXT)
                        .section("llm", "predefined: [m1.yaml]"));
        assertThat(calledWith(plan, ModelKind.LLM)).containsExactly(Optional.of("Provider"), Optional.of("Model"));
        assertThat(calledWith(plan, ModelKind.TTS)).containsExactly(Optional.empty(), Optional.of("Model"));
        assertThat(driverTypes(plan)).containsExactly("AcmeCredentials", "AcmeCredentials.Model");
    }

    @Test
    void sectionWithoutFilesShipsNothing() {
        ProviderPlan plan =
                Planning.plan(Vendor.both("llm").modelField("name", TEXT).section("llm", "predefined: []"));
        assertThat(calledWith(plan, ModelKind.LLM)).containsExactly(Optional.empty(), Optional.of("Model"));
    }

    @Test
    void modelOfAKindShipsItWithoutASection() {
        ProviderPlan plan = new Planning()
                .model("model: a\nmodel_type: llm\n# model_type: tts\n")
                .of(Vendor.both("llm", "tts").modelField("name", TEXT).section("tts", "predefined: [m1.yaml]"));
        assertThat(calledWith(plan, ModelKind.LLM)).containsExactly(Optional.of("Provider"), Optional.of("Model"));
    }

    @Test
    void brokenSectionsLeaveTheRecordOfShippedModelsToEveryKind() {
        ProviderPlan plan =
                new Planning().of(Vendor.both("llm").modelField("name", TEXT).yaml() + "models: none\n");
        assertThat(calledWith(plan, ModelKind.LLM)).containsExactly(Optional.of("Provider"), Optional.of("Model"));
    }

    @Test
    void kindThatSeesSeveralRecordsButNotAllHasAnInterface() {
        ProviderPlan plan = Planning.plan(Vendor.both("llm", "tts")
                .modelField("mode", LLM_ONLY)
                .modelField("name", TEXT)
                .section("llm", "predefined: [m1.yaml]"));
        assertThat(names(plan)).containsExactly("Provider", "Llm", "TextToSpeech");
        assertThat(plan.credentials().kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.typeName()).isEqualTo("ForLlm");
            assertThat(kind.kind()).isEqualTo(ModelKind.LLM);
            assertThat(kind.shapes()).extracting(ShapePlan::typeName).containsExactly("Provider", "Llm");
        });
        assertThat(driverTypes(plan)).containsExactly("AcmeCredentials.ForLlm", "AcmeCredentials.TextToSpeech");
        assertThat(plan.credentials().kind(ModelKind.LLM)).isPresent();
        assertThat(plan.credentials().kind(ModelKind.TTS)).isEmpty();
    }

    @Test
    void mainRecordIsTheOneOfModelsThatUsersName() {
        ProviderPlan both =
                Planning.plan(Vendor.both("llm").modelField("name", TEXT).section("llm", "predefined: [m1.yaml]"));
        assertThat(main(both)).contains("Model");
        ProviderPlan shipped = Planning.plan(Vendor.predefined("llm"));
        assertThat(main(shipped)).contains("AcmeCredentials");
    }

    @Test
    void recordsOfSeveralHaveNamesFromAClosedSet() {
        assertThat(ShapePlanner.possibleNames())
                .containsExactly(
                        "Provider",
                        "Model",
                        "Llm",
                        "TextEmbedding",
                        "Rerank",
                        "SpeechToText",
                        "TextToSpeech",
                        "Moderation");
    }

    private static Optional<String> main(ProviderPlan plan) {
        return plan.kinds().get(0).shapes().main().map(ShapePlan::typeName);
    }

    private static List<String> names(ProviderPlan plan) {
        return plan.credentials().shapes().stream().map(ShapePlan::typeName).toList();
    }

    private static List<String> fields(ProviderPlan plan, String shape) {
        return plan.credentials().shapes().stream()
                .filter(own -> own.typeName().equals(shape))
                .flatMap(own -> own.fields().stream())
                .map(FieldPlan::variable)
                .toList();
    }

    private static List<String> driverTypes(ProviderPlan plan) {
        return plan.kinds().stream().map(KindPlan::credentialsName).toList();
    }

    // The record of shipped models and the one of models that users name.
    private static List<Optional<String>> calledWith(ProviderPlan plan, ModelKind kind) {
        KindShapes shapes = plan.kind(kind).orElseThrow().shapes();
        return List.of(
                shapes.predefined().map(ShapePlan::typeName),
                shapes.customizable().map(ShapePlan::typeName));
    }
}
