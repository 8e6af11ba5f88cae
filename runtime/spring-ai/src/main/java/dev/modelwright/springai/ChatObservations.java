package dev.modelwright.springai;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.MessageAggregator;
import org.springframework.ai.chat.observation.ChatModelObservationContext;
import org.springframework.ai.chat.observation.ChatModelObservationConvention;
import org.springframework.ai.chat.observation.ChatModelObservationDocumentation;
import org.springframework.ai.chat.observation.DefaultChatModelObservationConvention;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;
import reactor.util.context.ContextView;

/** Observes calls as Spring AI's own models do: one observation for each call, stopped once, with the answer or the error. */
record ChatObservations(
        String provider,
        ObservationRegistry registry,
        @Nullable ChatModelObservationConvention convention) {

    ChatResponse call(Prompt prompt, Supplier<ChatResponse> work) {
        ChatModelObservationContext context = context(prompt, false);
        return observation(context).observe(() -> {
            ChatResponse response = work.get();
            context.setResponse(response);
            return response;
        });
    }

    Flux<ChatResponse> stream(Prompt prompt, ContextView outer, Supplier<Flux<ChatResponse>> work) {
        if (registry.isNoop()) {
            return work.get();
        }
        ChatModelObservationContext context = context(prompt, true);
        Observation observation = observation(context);
        observation.parentObservation(outer.getOrDefault(ObservationThreadLocalAccessor.KEY, null));
        observation.start();
        Flux<ChatResponse> observed = work.get()
                .doOnError(observation::error)
                .doFinally(signal -> observation.stop())
                .contextWrite(inner -> inner.put(ObservationThreadLocalAccessor.KEY, observation));
        return new MessageAggregator().aggregate(observed, context::setResponse);
    }

    private ChatModelObservationContext context(Prompt prompt, boolean streaming) {
        return ChatModelObservationContext.builder()
                .prompt(prompt)
                .provider(provider)
                .streaming(streaming)
                .build();
    }

    private Observation observation(ChatModelObservationContext context) {
        return ChatModelObservationDocumentation.CHAT_MODEL_OPERATION.observation(
                convention, new DefaultChatModelObservationConvention(), () -> context, registry);
    }
}
