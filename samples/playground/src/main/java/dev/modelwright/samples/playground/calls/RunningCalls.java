package dev.modelwright.samples.playground.calls;

import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The calls that are running now, by id. */
public final class RunningCalls implements AutoCloseable {

    private final ConcurrentMap<String, RunningCall> calls = new ConcurrentHashMap<>();

    /** Returns the ids, sorted. */
    public List<String> ids() {
        return calls.keySet().stream().sorted().toList();
    }

    /**
     * Begins a call on the thread of the caller. Close it when it ends.
     *
     * @throws Problem when a call of this id is running
     */
    RunningCall begin(String id) {
        RunningCall call = new RunningCall(id, Thread.currentThread(), calls::remove);
        if (calls.putIfAbsent(id, call) != null) {
            throw Problem.of(ProblemCode.CALL_ID_TAKEN);
        }
        return call;
    }

    /**
     * Stops a call.
     *
     * @throws Problem when none of this id is running
     */
    void cancel(String id) {
        RunningCall call = calls.get(id);
        if (call == null) {
            throw Problem.of(ProblemCode.UNKNOWN_CALL);
        }
        call.cancel();
    }

    /** Stops all. */
    @Override
    public void close() {
        calls.values().forEach(RunningCall::cancel);
    }
}
