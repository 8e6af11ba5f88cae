package dev.modelwright.samples.playground.calls;

import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calls that are running now, by id. Guarded by its own lock, whose waiters are told of each change. */
public final class RunningCalls implements AutoCloseable {

    private final Map<String, RunningCall> calls = new TreeMap<>();

    /** Returns the ids, sorted. */
    public synchronized List<String> ids() {
        return List.copyOf(calls.keySet());
    }

    /** Waits until so many calls are running, 0 or more; without a limit, which is the caller's. */
    public synchronized void awaitCount(int count) throws InterruptedException {
        while (calls.size() != count) {
            wait();
        }
    }

    /**
     * Begins a call on the thread of the caller. Close it when it ends.
     *
     * @throws Problem when a call of this id is running
     */
    synchronized RunningCall begin(String id) {
        RunningCall call = new RunningCall(id, Thread.currentThread(), this::end);
        if (calls.putIfAbsent(id, call) != null) {
            throw Problem.of(ProblemCode.CALL_ID_TAKEN);
        }
        notifyAll();
        return call;
    }

    private synchronized void end(String id) {
        calls.remove(id);
        notifyAll();
    }

    /**
     * Stops a call.
     *
     * @throws Problem when none of this id is running
     */
    void cancel(String id) {
        call(id).cancel();
    }

    private synchronized RunningCall call(String id) {
        RunningCall call = calls.get(id);
        if (call == null) {
            throw Problem.of(ProblemCode.UNKNOWN_CALL);
        }
        return call;
    }

    /** Stops all. */
    @Override
    public void close() {
        // Not under the lock: what a call closes may wait for its end.
        all().forEach(RunningCall::cancel);
    }

    private synchronized List<RunningCall> all() {
        return List.copyOf(calls.values());
    }
}
