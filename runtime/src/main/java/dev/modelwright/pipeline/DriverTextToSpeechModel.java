package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.model.Voice;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checked path of speech: rules, voice, pieces of a length that the model takes, driver. */
final class DriverTextToSpeechModel<C extends Credentials, P extends Parameters> extends DriverModel<C, P>
        implements TextToSpeechModel {

    private final TextToSpeechDriver<C, P> driver;

    DriverTextToSpeechModel(Binding<C, P> binding, TextToSpeechDriver<C, P> driver) {
        super(binding, driver);
        this.driver = driver;
    }

    @Override
    public SpeechResult synthesize(SpeechRequest request) {
        try (SpeechStream stream = stream(request)) {
            ByteArrayOutputStream recording = new ByteArrayOutputStream();
            stream.forEach(recording::writeBytes);
            return new SpeechResult(
                    audio(recording.toByteArray(), stream.mimeType()), stream.usage(), stream.parameters());
        }
    }

    private static Audio audio(byte[] bytes, String mimeType) {
        String extension = Stream.of(AudioFormat.values())
                .filter(format -> format.mimeType().equals(mimeType))
                .map(format -> "." + format.wireName())
                .findFirst()
                .orElse("");
        return Audio.of(bytes, mimeType).named("speech" + extension);
    }

    @Override
    public SpeechStream stream(SpeechRequest request) {
        CallClock clock = CallClock.start();
        CheckedParameters checked = binding.check(request.parameters());
        ModelSchema schema = schema();
        Optional<String> voice = Voices.choose(request.voice(), schema.properties(), binding.guard());
        Optional<String> format = request.format().or(() -> schema.properties().text(ModelProperty.AUDIO_TYPE));
        List<String> pieces = SpeechPieces.of(request.text(), format, schema.properties(), binding.guard());
        return new DriverSpeechStream(
                pieces,
                piece -> driver.synthesize(new SpeechCall<>(
                        model(),
                        binding.credentials(),
                        schema,
                        piece,
                        voice,
                        format,
                        binding.typed(checked),
                        request.user())),
                binding.guard(),
                () -> clock.usage(schema, Optional.empty()),
                AppliedParameters.of(checked));
    }

    @Override
    public List<Voice> voices() {
        List<Voice> stated = Voices.of(schema().properties());
        return stated.isEmpty()
                ? binding.guard().call(() -> List.copyOf(driver.voices(model(), binding.credentials())))
                : stated;
    }
}
