package dev.modelwright.openai.client;

import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The exchanges of clients with the same connections that are open. A thread that reads from a socket does not notice that
 * it is interrupted, so one thread looks after all of them, as long as there are any. It keeps no process alive. Exchanges
 * that everybody has forgotten are forgotten.
 */
final class Exchanges {

    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    // Starting a thread costs more than looking at nothing for a second.
    private static final int LOOKS_AT_NOTHING = 40;

    private final Set<WeakReference<Exchange>> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean watched = new AtomicBoolean();
    private volatile boolean closed;

    void add(Exchange exchange) throws OpenAiException {
        open.add(exchange.self());
        if (closed && !exchange.isLast()) {
            remove(exchange);
            throw Failures.aborted("The client is closed.");
        }
        if (!watched.get() && watched.compareAndSet(false, true)) {
            watcher().start();
        }
    }

    void remove(Exchange exchange) {
        open.remove(exchange.self());
    }

    /** Ends all that are open and lets no other begin. */
    void close() {
        closed = true;
        for (WeakReference<Exchange> reference : open) {
            Exchange exchange = reference.get();
            if (exchange != null && !exchange.isLast()) {
                exchange.abandon();
            }
        }
    }

    private Thread watcher() {
        Thread thread = new Thread(this::watch, "openai-interrupts");
        thread.setDaemon(true);
        return thread;
    }

    private void watch() {
        do {
            for (int nothing = 0; nothing < LOOKS_AT_NOTHING; nothing = open.isEmpty() ? nothing + 1 : 0) {
                LockSupport.parkNanos(EVERY_NANOS);
                open.forEach(this::look);
            }
            watched.set(false);
        } while (!open.isEmpty() && watched.compareAndSet(false, true));
    }

    private void look(WeakReference<Exchange> reference) {
        Exchange exchange = reference.get();
        if (exchange == null) {
            open.remove(reference);
        } else {
            exchange.cancelWhenInterrupted();
        }
    }
}
