package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.schema.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedModelTest {

    private static final LocalizedText LABEL = LocalizedText.of("Rock");

    @Test
    void nameCannotBeBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListedModel(" ", LABEL, Map.of()))
                .withMessage("The name of a listed model must not be blank.");
    }

    @Test
    void modelThatItsNameTellsIsKnownByIt() {
        assertThat(ListedModel.of("rock")).isEqualTo(new ListedModel("rock", LocalizedText.of("rock"), Map.of()));
    }

    @Test
    void valuesThatNameTheModelTakeThePlaceOfOthers() {
        ListedModel model = new ListedModel("rock", LABEL, Map.of("deployment", "rock-1"));
        Map<String, Object> asked = new HashMap<>(Map.of("api_key", "sk-canary", "deployment", "other"));
        Map<String, Object> credentials = model.credentials(asked);
        asked.clear();

        assertThat(credentials).isEqualTo(Map.of("api_key", "sk-canary", "deployment", "rock-1"));
        assertThatThrownBy(credentials::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mapOfItsMakerIsCopied() {
        Map<String, String> naming = new HashMap<>(Map.of("deployment", "rock-1"));
        ListedModel model = new ListedModel("rock", LABEL, naming);
        naming.clear();

        assertThat(model.naming()).containsEntry("deployment", "rock-1");
    }
}
