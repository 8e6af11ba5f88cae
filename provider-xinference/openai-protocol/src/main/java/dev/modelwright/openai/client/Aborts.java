package dev.modelwright.openai.client;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Tells engines to stop working on requests that nobody waits for any more: most go on to the end of an answer, and some fail the next
 * request until they are there. Works in the background, on threads that keep no process alive and end by themselves.
 */
final class Aborts {

    private static final int MOST_THREADS = 4;
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(2);

    private final ThreadPoolExecutor threads;

    Aborts() {
        threads = new ThreadPoolExecutor(
                MOST_THREADS, MOST_THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Aborts::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "openai-abort");
        thread.setDaemon(true);
        return thread;
    }

    /** Has a request aborted. */
    void later(Question question) {
        threads.execute(() -> stops(question));
    }

    /** Returns the ending of a stream: what is still sent is read, so that the engine is done when the connection is free again. */
    Ending ending(Question question) {
        return new Ending() {
            @Override
            public void interrupt(OpenAnswer answer) {
                answer.cancel();
                later(question);
            }

            @Override
            public void leave(OpenAnswer answer) {
                threads.execute(() -> abortAndClose(question, answer));
            }
        };
    }

    // An engine that does not stop when it is asked to stops, at best, when its reader goes away.
    private static void abortAndClose(Question question, OpenAnswer answer) {
        try (answer) {
            if (!stops(question) || !answer.drain(LONGEST_DRAIN)) {
                answer.cancel();
            }
        }
    }

    private static boolean stops(Question question) {
        try {
            return question.ask();
        } catch (OpenAiException | IllegalArgumentException unheard) {
            return false;
        }
    }

    /** Asks the server to abort one request, and returns whether it did. */
    interface Question {
        boolean ask() throws OpenAiException;
    }
}
