package dev.modelwright.xinference.load;

import dev.modelwright.error.InvokeException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Judges how calls ended. Thread-safe. */
final class Tally {

    /** What ends a call. */
    interface Work {
        void run() throws Exception;
    }

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** Makes a call that must end as the server wants it. */
    void judge(Fate fate, int call, Work work) {
        String wanted = fate.failure().map(Enum::name).orElse("an answer");
        String ended = ended(work);
        if (!ended.equals(wanted)) {
            faults.add("Call " + call + " of fate " + fate + " must end in " + wanted + ", but ended in " + ended);
        }
    }

    private String ended(Work work) {
        try {
            work.run();
            return "an answer";
        } catch (InvokeException failure) {
            StringWriter printed = new StringWriter();
            failure.printStackTrace(new PrintWriter(printed, true));
            if (printed.toString().contains("canary")) {
                faults.add("The key is shown: " + printed);
            }
            return failure.kind().name();
        } catch (Exception | AssertionError other) {
            return other.toString();
        }
    }

    /** Returns what went otherwise than it should. */
    Queue<String> faults() {
        return faults;
    }
}
