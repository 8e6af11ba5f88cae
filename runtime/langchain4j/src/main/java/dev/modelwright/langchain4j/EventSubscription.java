package dev.modelwright.langchain4j;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.Flow;

/**
 * A handler that hands everything on to a subscriber, as far as that asks: the thread that reads waits for it meanwhile. A subscriber that
 * throws is told nothing more.
 */
final class EventSubscription implements Flow.Subscription, StreamingChatResponseHandler {

    private final Flow.Subscriber<? super ChatModelStreamingEvent> subscriber;
    private final StreamingHandle call;
    private final Object asking = new Object();
    private final Object telling = new Object();
    private long demand;
    private boolean over;

    EventSubscription(Flow.Subscriber<? super ChatModelStreamingEvent> subscriber, StreamingHandle call) {
        this.subscriber = subscriber;
        this.call = call;
    }

    @Override
    public void request(long more) {
        if (more < 1) {
            refuse(new IllegalArgumentException(
                    "A subscriber must ask for at least 1 event, but asked for " + more + "."));
            return;
        }
        synchronized (asking) {
            demand = demand + more < 0 ? Long.MAX_VALUE : demand + more;
            asking.notifyAll();
        }
    }

    @Override
    public void cancel() {
        call.cancel();
        synchronized (asking) {
            asking.notifyAll();
        }
    }

    private void refuse(RuntimeException fault) {
        synchronized (telling) {
            if (!over && !call.isCancelled()) {
                cancel();
                onError(fault);
            }
        }
    }

    private void emit(ChatModelStreamingEvent event) {
        if (!awaitDemand()) {
            return;
        }
        synchronized (telling) {
            if (!call.isCancelled()) {
                next(event);
            }
        }
    }

    private void next(ChatModelStreamingEvent event) {
        try {
            subscriber.onNext(event);
        } catch (RuntimeException broken) {
            cancel();
        }
    }

    private boolean awaitDemand() {
        try {
            synchronized (asking) {
                while (demand == 0 && !call.isCancelled()) {
                    asking.wait();
                }
                demand -= demand == Long.MAX_VALUE ? 0 : 1;
                return !call.isCancelled();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            refuse(new LangChain4jException(
                    "The thread was interrupted while its subscriber asked for nothing.", interruption));
            return false;
        }
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        emit(part);
    }

    @Override
    public void onPartialThinking(PartialThinking part, PartialThinkingContext context) {
        emit(part);
    }

    @Override
    public void onPartialToolCall(PartialToolCall part, PartialToolCallContext context) {
        emit(part);
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall whole) {
        emit(whole);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        emit(new CompleteResponse(response));
        synchronized (telling) {
            if (!call.isCancelled()) {
                over = true;
                subscriber.onComplete();
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        synchronized (telling) {
            over = true;
            subscriber.onError(failure);
        }
    }
}
