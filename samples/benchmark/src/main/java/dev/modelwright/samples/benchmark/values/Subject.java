package dev.modelwright.samples.benchmark.values;

import java.util.function.Function;

/** What is measured, in the order of the rows. */
enum Subject {
    CREDENTIALS_OURS(ValueBenchmark::credentialsOurs),
    CREDENTIALS_PEER(ValueBenchmark::credentialsPeer),
    CREDENTIALS_FLOOR(ValueBenchmark::credentialsFloor),
    PARAMETERS_OURS(ValueBenchmark::parametersOurs),
    PARAMETERS_PEER(ValueBenchmark::parametersPeer),
    PARAMETERS_FLOOR(ValueBenchmark::parametersFloor);

    private final Function<ValueBenchmark, Object> call;

    Subject(Function<ValueBenchmark, Object> call) {
        this.call = call;
    }

    Object call(ValueBenchmark values) {
        return call.apply(values);
    }
}
