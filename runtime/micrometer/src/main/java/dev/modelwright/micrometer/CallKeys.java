package dev.modelwright.micrometer;

import dev.modelwright.error.InvokeException;
import dev.modelwright.listener.CallMode;
import dev.modelwright.listener.UsageSummary;
import dev.modelwright.usage.Cost;
import dev.modelwright.usage.TokenCount;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a call: few values for all calls together, or many. */
final class CallKeys {

    private final List<KeyValue> keys = new ArrayList<>();

    private CallKeys() {}

    static KeyValues few(ModelCallContext context) {
        return KeyValues.of(
                GenAiNames.OPERATION_NAME, GenAiNames.operation(context.kind()),
                GenAiNames.PROVIDER_NAME, context.provider(),
                GenAiNames.REQUEST_MODEL, context.model(),
                GenAiNames.REQUEST_STREAM, String.valueOf(context.mode() == CallMode.STREAMED),
                GenAiNames.OUTCOME, context.end().map(CallKeys::outcome).orElse(KeyValue.NONE_VALUE),
                GenAiNames.ERROR_TYPE,
                        context.end()
                                .flatMap(CallEnd::failure)
                                .map(CallKeys::errorType)
                                .orElse(KeyValue.NONE_VALUE));
    }

    static KeyValues many(ModelCallContext context) {
        CallKeys keys = new CallKeys();
        keys.add(GenAiNames.CALL_ID, Optional.of(context.id()));
        keys.add(GenAiNames.RESPONSE_TIME_TO_FIRST_CHUNK, context.firstToken().map(CallKeys::seconds));
        keys.add(GenAiNames.INPUT_MESSAGES, context.input());
        context.end().ifPresent(end -> keys.addEnd(context, end));
        return KeyValues.of(keys.keys);
    }

    static String errorType(Throwable failure) {
        return failure instanceof InvokeException known
                ? known.kind().name().toLowerCase(Locale.ROOT)
                : failure.getClass().getSimpleName();
    }

    static String outcome(CallEnd end) {
        return end.outcome().name().toLowerCase(Locale.ROOT);
    }

    private void addEnd(ModelCallContext context, CallEnd end) {
        addAnswer(end.answer());
        add(GenAiNames.OUTPUT_MESSAGES, end.output());
        end.usage().ifPresent(this::addUsage);
        end.usage()
                .flatMap(usage -> Rate.of(usage, end.took(), context.firstToken()))
                .ifPresent(rate ->
                        add(GenAiNames.OUTPUT_TOKEN_RATE, Optional.of(String.format(Locale.ROOT, "%.3f", rate))));
        end.failure()
                .filter(InvokeException.class::isInstance)
                .map(InvokeException.class::cast)
                .ifPresent(this::addFailure);
    }

    private void addAnswer(AnswerFacts answer) {
        add(GenAiNames.RESPONSE_ID, answer.id());
        add(GenAiNames.RESPONSE_FINISH_REASONS, answer.finishReason().map(reason -> "[\"" + reason + "\"]"));
        answer.cached().ifPresent(count -> add(GenAiNames.USAGE_CACHE_READ_INPUT_TOKENS, count));
        answer.reasoning().ifPresent(count -> add(GenAiNames.USAGE_REASONING_OUTPUT_TOKENS, count));
        answer.dimensions().ifPresent(count -> add(GenAiNames.EMBEDDINGS_DIMENSION_COUNT, count));
    }

    private void addUsage(UsageSummary usage) {
        usage.input().ifPresent(count -> add(GenAiNames.USAGE_INPUT_TOKENS, count.tokens()));
        usage.output().ifPresent(count -> add(GenAiNames.USAGE_OUTPUT_TOKENS, count.tokens()));
        add(
                GenAiNames.USAGE_SOURCE,
                usage.output()
                        .or(usage::input)
                        .map(TokenCount::source)
                        .map(source -> source.name().toLowerCase(Locale.ROOT)));
        add(GenAiNames.COST, usage.cost().map(Cost::total).map(BigDecimal::toPlainString));
        add(GenAiNames.CURRENCY, usage.cost().map(Cost::currency));
    }

    // Nothing of the vendor's words, which may repeat the request; codes and ids are the vendor's own.
    private void addFailure(InvokeException failure) {
        failure.status().ifPresent(status -> add(GenAiNames.ERROR_STATUS, status));
        add(GenAiNames.ERROR_CODE, failure.code());
        add(GenAiNames.ERROR_REQUEST_ID, failure.requestId());
    }

    private void add(String name, long value) {
        add(name, Optional.of(Long.toString(value)));
    }

    private void add(String name, Optional<String> value) {
        value.ifPresent(text -> keys.add(KeyValue.of(name, text)));
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 9).stripTrailingZeros().toPlainString();
    }
}
