package com.example.canyon;

import static dev.modelwright.schema.ModelKind.SPEECH2TEXT;

import com.example.canyon.CanyonCredentials.ForSpeechToText;
import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.SpeechToTextDriver;
import dev.modelwright.driver.TranscriptionCall;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.model.Transcript;
import dev.modelwright.model.TranscriptSegment;
import dev.modelwright.model.TranscriptionRequest.Segments;
import dev.modelwright.parameter.DynamicParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down what the vendor's own voices said. It understands no people, and says so. */
@ModelType(SPEECH2TEXT)
final class CanyonSpeechToText implements SpeechToTextDriver<ForSpeechToText, DynamicParameters> {

    @Override
    public Transcript transcribe(TranscriptionCall<ForSpeechToText, DynamicParameters> call) throws Exception {
        Keys.check(call.credentials());
        short[] samples = Samples.of(call.audio().toBytes(), call.audio().mimeType());
        List<TranscriptSegment> segments = new Listener(samples).segments();
        return new Transcript(
                segments.stream().map(TranscriptSegment::text).collect(Collectors.joining()),
                Optional.empty(),
                Optional.of(Listener.time(samples.length)),
                call.segments() == Segments.UNWANTED ? List.of() : segments);
    }

    @Override
    public void validateCredentials(String model, ForSpeechToText credentials) throws KeyRefusedException {
        Keys.check(credentials);
    }

    @Override
    public ErrorMapping errorMapping() {
        return CanyonErrors.MAPPING;
    }
}
