package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.example.canyon.CanyonCredentials.Llm;
import com.example.canyon.CanyonCredentials.Provider;
import com.example.canyon.CanyonCredentials.Provider.Billing;
import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.credential.FieldState;
import dev.modelwright.credential.FormState;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.credential.Secret;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialConditionsTest {

    private final CredentialForm modelForm =
            Callers.byName().schema().modelForm().orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "LLM, api_key order tools context_size",
        "TEXT_EMBEDDING, api_key context_size",
        "RERANK, api_key measure",
        "SPEECH2TEXT, api_key",
        "TTS, api_key loudness",
        "MODERATION, api_key unwanted"
    })
    void eachKindIsAskedForItsOwnFields(ModelKind kind, String variables) {
        assertThat(shown(FormState.of(modelForm, kind, Map.of()))).containsExactly(variables.split(" "));
    }

    @Test
    void seedIsAskedForWhereWordsAreShuffled() {
        assertThat(shown(FormState.of(modelForm, ModelKind.LLM, Map.of("order", "shuffled"))))
                .contains("first_seed");
        assertThat(shown(FormState.of(modelForm, ModelKind.RERANK, Map.of("order", "shuffled"))))
                .doesNotContain("first_seed");
        assertThat(Llm.parse(Callers.values("order", "shuffled")).firstSeed()).contains(1);
        assertThat(Llm.parse(Callers.values()).firstSeed()).isEmpty();
    }

    @Test
    void seedOfWordsAsSaidIsLeftOutOfAMapAndRefusedInJava() {
        assertThat(Llm.parse(Callers.values("first_seed", 7)).firstSeed()).isEmpty();
        assertThat(violations(() -> Llm.builder()
                        .apiKey(Secret.of(Callers.KEY))
                        .firstSeed(7)
                        .build()))
                .extracting(CredentialViolation::variable, CredentialViolation::rule)
                .containsExactly(tuple("first_seed", Rule.NOT_SHOWN));
    }

    @Test
    void contextSizeHasAnotherDefaultForEachKind() {
        assertThat(Llm.parse(Callers.values()).contextSize()).isEqualTo(2048);
        assertThat(CanyonCredentials.TextEmbedding.parse(Callers.values()).contextSize())
                .isEqualTo(512);
    }

    @Test
    void stampsAreOfferedOnTheSouthernRimAlone() {
        assertThat(billing(Map.of())).containsExactly("prepaid", "invoice");
        assertThat(billing(Map.of("rim", "south"))).containsExactly("prepaid", "invoice", "stamps");
        assertThat(Provider.parse(Callers.values("rim", "south", "billing", "stamps"))
                        .billing())
                .isEqualTo(Billing.STAMPS);
        assertThat(violations(() -> Provider.parse(Callers.values("billing", "stamps"))))
                .extracting(CredentialViolation::rule)
                .containsExactly(Rule.NOT_AN_OPTION);
    }

    @Test
    void purchaseOrderIsAskedForWithInvoicesAlone() {
        assertThat(Provider.parse(Callers.values("billing", "invoice", "purchase_order", "PO-7"))
                        .purchaseOrder())
                .contains("PO-7");
        assertThat(violations(() -> Provider.parse(Callers.values("billing", "invoice"))))
                .extracting(CredentialViolation::rule)
                .containsExactly(Rule.REQUIRED);
        assertThat(Provider.parse(Callers.values("purchase_order", "PO-7")).purchaseOrder())
                .isEmpty();
    }

    private List<String> billing(Map<String, String> values) {
        FieldState billing =
                FormState.of(Provider.FORM, values).field("billing").orElseThrow();
        return billing.options().stream().map(FieldOption::value).toList();
    }

    private static List<String> shown(FormState form) {
        return form.fields().stream().map(state -> state.field().variable()).toList();
    }

    static List<CredentialViolation> violations(ThrowingCallable parsing) {
        return catchThrowableOfType(InvalidCredentialsException.class, parsing).violations();
    }
}
