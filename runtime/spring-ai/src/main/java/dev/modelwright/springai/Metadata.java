package dev.modelwright.springai;

import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.HashMap;
import java.util.Map;

/** What the answers of all kinds but chat tell beside their content. */
final class Metadata {

    private Metadata() {}

    static Map<String, Object> of(String provider, CallUsage usage, AppliedParameters parameters) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(ResponseKeys.PROVIDER, provider);
        metadata.put(ResponseKeys.LATENCY, usage.latency());
        metadata.put(ResponseKeys.PARAMETERS, parameters);
        usage.cost().ifPresent(cost -> metadata.put(ResponseKeys.COST, cost));
        return metadata;
    }
}
