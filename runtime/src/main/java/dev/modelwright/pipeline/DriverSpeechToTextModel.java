package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.Transcript;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.model.TranscriptionResult;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelSchema;
import java.util.Optional;

/** The checked path of recordings: rules, size and format, driver. */
final class DriverSpeechToTextModel<C extends Credentials, P extends Parameters> extends DriverModel<C, P>
        implements SpeechToTextModel {

    private final SpeechToTextDriver<C, P> driver;

    DriverSpeechToTextModel(Binding<C, P> binding, SpeechToTextDriver<C, P> driver) {
        super(binding, driver);
        this.driver = driver;
    }

    @Override
    public TranscriptionResult transcribe(TranscriptionRequest request) {
        CallClock clock = CallClock.start();
        CheckedParameters checked = binding.check(request.parameters());
        ModelSchema schema = schema();
        UploadLimits.check(request.audio(), schema.properties(), binding.guard());
        Transcript transcript = binding.guard()
                .call(() -> driver.transcribe(new TranscriptionCall<>(
                        model(),
                        binding.credentials(),
                        schema,
                        request.audio(),
                        request.language(),
                        request.prompt(),
                        request.segments(),
                        binding.typed(checked),
                        request.user())));
        return new TranscriptionResult(
                transcript, clock.usage(schema, Optional.empty()), AppliedParameters.of(checked));
    }
}
