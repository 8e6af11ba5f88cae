package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.ModerationCall;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.model.MalformedAnswerException;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.ModerationResult;
import dev.modelwright.model.ModerationVerdict;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.text.Sentences;
import java.util.List;
import java.util.Optional;

/** The checked path of judgement: rules, pieces of a length that the model takes, driver, and one verdict of all. */
final class DriverModerationModel<C extends Credentials, P extends Parameters> extends DriverModel<C, P>
        implements ModerationModel {

    private final ModerationDriver<C, P> driver;

    DriverModerationModel(Binding<C, P> binding, ModerationDriver<C, P> driver) {
        super(binding, driver);
        this.driver = driver;
    }

    @Override
    public ModerationResult moderate(ModerationRequest request) {
        CallClock clock = CallClock.start();
        CheckedParameters checked = binding.check(request.parameters());
        ModelSchema schema = schema();
        ModerationVerdict verdict = ModerationVerdict.of(false);
        for (List<String> batch : Batches.of(pieces(request.text(), schema), schema)) {
            for (ModerationVerdict piece : judge(request, batch, checked)) {
                verdict = verdict.and(piece);
            }
        }
        return new ModerationResult(verdict, clock.usage(schema, Optional.empty()), AppliedParameters.of(checked));
    }

    private static List<String> pieces(String text, ModelSchema schema) {
        int most = schema.properties()
                .integer(ModelProperty.MAX_CHARACTERS_PER_CHUNK)
                .orElse(Integer.MAX_VALUE);
        return Sentences.split(text, Math.max(1, most));
    }

    private List<ModerationVerdict> judge(ModerationRequest request, List<String> batch, CheckedParameters checked) {
        return binding.guard().call(() -> {
            List<ModerationVerdict> verdicts = driver.moderate(new ModerationCall<>(
                    model(), binding.credentials(), schema(), batch, binding.typed(checked), request.user()));
            if (verdicts.size() != batch.size()) {
                throw new MalformedAnswerException("The vendor must give one verdict for each of " + batch.size()
                        + " texts, but gave " + verdicts.size() + ".");
            }
            return verdicts;
        });
    }
}
