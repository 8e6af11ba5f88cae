package chorus;

import static dev.modelwright.schema.ModelKind.MODERATION;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.ModerationCall;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.parameter.DynamicParameters;
import java.util.List;

@ModelType(MODERATION)
final class ChorusModerationModel implements ModerationDriver<ChorusCredentials, DynamicParameters> {

    @Override
    public List<ModerationVerdict> moderate(ModerationCall<ChorusCredentials, DynamicParameters> call) {
        return call.texts().stream()
                .map(text -> ModerationVerdict.of(text.contains("boo")))
                .toList();
    }

    @Override
    public void validateCredentials(String model, ChorusCredentials credentials) {}
}
