package dev.modelwright.samples.playground.json;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.parameter.ParameterAdjustment;
import dev.modelwright.usage.CallUsage;
import dev.modelwright.usage.Cost;
import dev.modelwright.usage.LlmUsage;
import dev.modelwright.usage.TokenCount;
import java.util.List;

/** Writes what calls took and cost, and with which parameters they were made. */
public final class UsageView {

    private UsageView() {}

    /** Returns what a call took. */
    public static JsonObject of(CallUsage usage) {
        JsonObject.Builder json = JsonObject.builder();
        usage.tokens().ifPresent(tokens -> json.put("tokens", count(tokens)));
        usage.cost().ifPresent(cost -> json.put("cost", cost(cost)));
        return json.put("latencyMs", usage.latency().toMillis()).build();
    }

    /** Returns what a chat took. */
    public static JsonObject of(LlmUsage usage) {
        JsonObject.Builder json = JsonObject.builder()
                .put("input", count(usage.tokens().input()))
                .put("output", count(usage.tokens().output()))
                .put("total", usage.tokens().total());
        usage.tokens().cached().ifPresent(cached -> json.put("cached", cached));
        usage.tokens().reasoning().ifPresent(reasoning -> json.put("reasoning", reasoning));
        usage.cost().ifPresent(cost -> json.put("cost", cost(cost)));
        usage.timeToFirstToken().ifPresent(time -> json.put("timeToFirstTokenMs", time.toMillis()));
        return json.put("latencyMs", usage.latency().toMillis()).build();
    }

    /** Returns a number of tokens with who counted them. */
    public static JsonObject count(TokenCount count) {
        return JsonObject.builder()
                .put("tokens", count.tokens())
                .put("source", count.source().name())
                .build();
    }

    /** Returns the parameters that were sent. */
    public static JsonObject of(AppliedParameters parameters) {
        return JsonObject.builder()
                .put("effective", new JsonObject(parameters.effective()))
                .put("adjustments", adjustments(parameters.adjustments()))
                .build();
    }

    /** Returns what is sent other than as it was given. */
    public static JsonArray adjustments(List<ParameterAdjustment> adjustments) {
        return JsonArray.of(adjustments.stream().map(UsageView::adjustment).toList());
    }

    private static JsonObject adjustment(ParameterAdjustment adjustment) {
        return JsonObject.builder()
                .put("field", adjustment.parameter())
                .put("kind", adjustment.kind().name())
                .put("message", Texts.of(adjustment.messages()))
                .build();
    }

    private static JsonObject cost(Cost cost) {
        return JsonObject.builder()
                .put("input", cost.input().toPlainString())
                .put("output", cost.output().toPlainString())
                .put("total", cost.total().toPlainString())
                .put("currency", cost.currency())
                .build();
    }
}
