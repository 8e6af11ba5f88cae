package dev.modelwright.decorator;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.ModelListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/** A listener whose faults go no further. Only the first one is reported, as the others are mostly the same. */
final class GuardedListener {

    private final ModelListener listener;
    private final Logger logger;
    private final AtomicBoolean reported = new AtomicBoolean();

    GuardedListener(ModelListener listener, Logger logger) {
        this.listener = Objects.requireNonNull(listener, "listener");
        this.logger = logger;
    }

    GuardedListener reportingTo(Logger other) {
        return new GuardedListener(listener, other);
    }

    // Whatever it throws, errors included: the answer belongs to the caller.
    void hear(CallEvent event) {
        try {
            event.tell(listener);
        } catch (Throwable fault) {
            if (reported.compareAndSet(false, true)) {
                report(event, fault);
            }
        }
    }

    private void report(CallEvent event, Throwable fault) {
        String name = listener.getClass().getName();
        String what = event.getClass().getSimpleName();
        try {
            logger.log(Level.WARNING, "The listener `" + name + "` failed at `" + what + "`. Reported once.", fault);
        } catch (RuntimeException nowhereToReport) {
            return;
        }
    }
}
