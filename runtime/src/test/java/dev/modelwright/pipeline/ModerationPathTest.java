package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.ModerationCall;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.ModerationCategory;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ModerationPathTest {

    private final FakeJudge driver = new FakeJudge();

    @Test
    void longTextIsJudgedInPiecesAndUnwantedWhenOneIs() {
        assertThat(model(10, 2)
                        .moderate(ModerationRequest.of("One. Two. bad. Four."))
                        .flagged())
                .isTrue();
        assertThat(driver.batches).containsExactly(List.of("One. Two.", " bad."), List.of(" Four."));
    }

    @Test
    void wantedTextIsNotFlagged() {
        assertThat(model(10, 2).moderate(ModerationRequest.of("One.")).flagged())
                .isFalse();
    }

    @Test
    void emptyTextIsAnsweredWithoutACall() {
        assertThat(model(10, 2).moderate(ModerationRequest.of("")).flagged()).isFalse();
        assertThat(driver.batches).isEmpty();
    }

    @Test
    void worstOfEachCategoryIsKept() {
        driver.judge = text -> new ModerationVerdict(
                text.contains("b"),
                List.of(
                        new ModerationCategory(
                                "hate", text.contains("b"), OptionalDouble.of(text.contains("b") ? 0.9 : 0.2)),
                        new ModerationCategory(text.contains("b") ? "x" : "y", false, OptionalDouble.empty())));

        assertThat(model(1, 9).moderate(ModerationRequest.of("ab")).categories())
                .containsExactly(
                        new ModerationCategory("hate", true, OptionalDouble.of(0.9)),
                        new ModerationCategory("y", false, OptionalDouble.empty()),
                        new ModerationCategory("x", false, OptionalDouble.empty()));
    }

    @Test
    void missingVerdictIsAFaultOfTheVendor() {
        driver.forgetful = true;

        assertThatThrownBy(() -> model(10, 2).moderate(ModerationRequest.of("a")))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage(
                        "[acme] Server unavailable: The vendor must give one verdict for each of 1 texts, but gave 0.");
    }

    private DriverModerationModel<FakeDriver.Key, DynamicParameters> model(int characters, int chunks) {
        return new DriverModerationModel<>(
                Bindings.of(
                        ModelKind.MODERATION,
                        schema -> schema.property(ModelProperty.MAX_CHARACTERS_PER_CHUNK, JsonValue.of(characters))
                                .property(ModelProperty.MAX_CHUNKS, JsonValue.of(chunks))),
                driver);
    }

    private static final class FakeJudge implements ModerationDriver<FakeDriver.Key, DynamicParameters> {
        private final List<List<String>> batches = new ArrayList<>();
        private Function<String, ModerationVerdict> judge = text -> ModerationVerdict.of(text.contains("bad"));
        private boolean forgetful;

        @Override
        public List<ModerationVerdict> moderate(ModerationCall<FakeDriver.Key, DynamicParameters> call) {
            batches.add(call.texts());
            return forgetful ? List.of() : call.texts().stream().map(judge).toList();
        }

        @Override
        public void validateCredentials(String model, FakeDriver.Key credentials) {}
    }
}
