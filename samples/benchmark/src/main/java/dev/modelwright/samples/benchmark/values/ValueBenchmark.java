package dev.modelwright.samples.benchmark.values;

import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterCheck;
import dev.modelwright.schema.ParameterRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From values by name to a checked typed object, on both sides. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValueBenchmark {

    private final Map<String, Object> credentials = Inputs.credentials();
    private final Map<String, Object> parameters = Inputs.parameters();
    private final List<ParameterRule> rules = MeterLlmParameterRules.builder().build();
    private final Peer peer = new Peer();

    /** Ours: credentials. */
    @Benchmark
    public MeterCredentials credentialsOurs() {
        return MeterCredentials.parse(credentials);
    }

    /** Theirs: credentials. */
    @Benchmark
    public CredentialsBean credentialsPeer() {
        return peer.read(credentials, CredentialsBean.class);
    }

    /** What the credentials must hold. */
    @Benchmark
    public Object credentialsFloor() {
        return Floor.credentials(credentials);
    }

    /** Ours: parameters. */
    @Benchmark
    public MeterLlmParameters parametersOurs() {
        CheckedParameters checked = ParameterCheck.check(rules, DynamicParameters.of(parameters));
        if (!checked.violations().isEmpty()) {
            throw new IllegalArgumentException(checked.violations().toString());
        }
        return MeterLlmParameters.of(checked.effective());
    }

    /** Theirs: parameters. */
    @Benchmark
    public ParametersBean parametersPeer() {
        return peer.read(parameters, ParametersBean.class);
    }

    /** What the parameters must hold. */
    @Benchmark
    public Object parametersFloor() {
        return Floor.parameters(parameters);
    }
}
