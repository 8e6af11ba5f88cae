package dev.modelwright.springai;

import dev.modelwright.json.JsonValue;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechResult;
import dev.modelwright.parameter.DynamicParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.audio.tts.Speech;
import org.springframework.ai.audio.tts.TextToSpeechModel;
import org.springframework.ai.audio.tts.TextToSpeechOptions;
import org.springframework.ai.audio.tts.TextToSpeechPrompt;
import org.springframework.ai.audio.tts.TextToSpeechResponse;
import org.springframework.ai.audio.tts.TextToSpeechResponseMetadata;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.retry.TransientAiException;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A model of any vendor that speaks, as Spring AI's. Voice and format are the request's own, the speed is sent as the parameter
 * {@code speed}. Immutable and safe for any number of threads.
 */
public final class ModelwrightSpeechModel implements TextToSpeechModel {

    private static final String SPEED = "speed";

    private final dev.modelwright.model.TextToSpeechModel model;

    private ModelwrightSpeechModel(dev.modelwright.model.TextToSpeechModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    /** Returns the model as Spring AI's. */
    public static ModelwrightSpeechModel of(dev.modelwright.model.TextToSpeechModel model) {
        return new ModelwrightSpeechModel(model);
    }

    /** Returns default options, which name the model. */
    @Override
    public TextToSpeechOptions getOptions() {
        return TextToSpeechOptions.builder().model(model.model()).build();
    }

    /**
     * Speaks the text.
     *
     * @throws TransientAiException when the call failed and may succeed if it is tried again
     * @throws NonTransientAiException when the call failed, or was refused, for good
     * @throws IllegalArgumentException when the options ask for another model
     */
    @Override
    public TextToSpeechResponse call(TextToSpeechPrompt prompt) {
        SpeechRequest request = request(prompt);
        SpeechResult result = ModelErrors.translating(() -> model.synthesize(request));
        TextToSpeechResponseMetadata metadata = new TextToSpeechResponseMetadata();
        Metadata.of(model.provider(), result.usage(), result.parameters()).forEach(metadata::put);
        metadata.put(ResponseKeys.MIME_TYPE, result.audio().mimeType());
        return new TextToSpeechResponse(List.of(new Speech(AudioBytes.of(result.audio()))), metadata);
    }

    /**
     * Returns the recording as it arrives, read only as far as the subscriber asks, on Reactor's bounded elastic threads; cancelling
     * closes the vendor's call.
     */
    @Override
    public Flux<TextToSpeechResponse> stream(TextToSpeechPrompt prompt) {
        return Flux.defer(() -> {
                    SpeechRequest request = request(prompt);
                    Scheduler threads = Schedulers.boundedElastic();
                    return Flux.using(
                            () -> model.stream(request),
                            stream -> JdkFlowAdapter.flowPublisherToFlux(stream.publisher(threads::schedule)),
                            dev.modelwright.model.SpeechStream::close);
                })
                .subscribeOn(Schedulers.boundedElastic(), false)
                .map(piece -> new TextToSpeechResponse(List.of(new Speech(piece))))
                .onErrorMap(RuntimeException.class, ModelErrors::translated);
    }

    private SpeechRequest request(TextToSpeechPrompt prompt) {
        TextToSpeechOptions options = prompt.getOptions();
        SpeechRequest bare = SpeechRequest.of(prompt.getInstructions().getText());
        if (options == null) {
            return bare;
        }
        ModelNames.require(model.model(), options.getModel());
        return new SpeechRequest(
                bare.text(),
                Optional.ofNullable(options.getVoice()),
                Optional.ofNullable(options.getFormat()),
                parameters(options.getSpeed()),
                Optional.empty());
    }

    private static DynamicParameters parameters(@Nullable Double speed) {
        return speed == null
                ? DynamicParameters.none()
                : DynamicParameters.builder()
                        .set(SPEED, JsonValue.of(new BigDecimal(speed.toString())))
                        .build();
    }
}
