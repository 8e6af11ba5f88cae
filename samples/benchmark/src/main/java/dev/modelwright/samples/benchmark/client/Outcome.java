package dev.modelwright.samples.benchmark.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Writes down what a listener hears. */
final class Outcome implements Listener {

    private static final int LONGEST_SECONDS = 10;
    private static final int SECOND_ENDING_MILLIS = 150;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder reasoning = new StringBuilder();
    private final List<String> toolCalls = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final CountDownLatch twice = new CountDownLatch(2);
    private final long start = System.nanoTime();
    private int completions;
    private long lastTextAt;
    private long overAt;
    private @Nullable Runnable cancel;

    /** Streams on a thread of its own, and returns at once. */
    static Outcome start(Model model) {
        Outcome outcome = new Outcome();
        Workers.start(() -> {
            try {
                model.stream(outcome);
            } catch (Throwable failure) {
                outcome.failed(failure);
            }
        });
        return outcome;
    }

    /** Streams to the end, and a moment longer, in case it ends twice. */
    static Outcome of(Model model) throws InterruptedException {
        Outcome outcome = start(model);
        outcome.over.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        outcome.twice.await(SECOND_ENDING_MILLIS, TimeUnit.MILLISECONDS);
        return outcome;
    }

    /** Waits for the first text. */
    boolean hasBegun() throws InterruptedException {
        return begun.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void cancellable(Runnable handle) {
        cancel = handle;
    }

    @Override
    public synchronized void text(String piece) {
        text.append(piece);
        lastTextAt = System.nanoTime();
        if (!piece.isEmpty()) {
            begun.countDown();
        }
    }

    @Override
    public synchronized void reasoning(String piece) {
        reasoning.append(piece);
    }

    @Override
    public synchronized void toolCall(String id, String name, String arguments) {
        toolCalls.add(id + " " + name + arguments);
    }

    @Override
    public synchronized void completed() {
        completions++;
        end();
    }

    @Override
    public synchronized void failed(Throwable failure) {
        failures.add(failure);
        end();
    }

    private void end() {
        overAt = System.nanoTime();
        over.countDown();
        twice.countDown();
    }

    synchronized String text() {
        return text.toString();
    }

    synchronized String reasoning() {
        return reasoning.toString();
    }

    synchronized List<String> toolCalls() {
        return List.copyOf(toolCalls);
    }

    /** Returns the way to cancel, null while there is none. */
    synchronized @Nullable Runnable cancel() {
        return cancel;
    }

    synchronized boolean failedOnce() {
        return failures.size() == 1 && completions == 0;
    }

    synchronized boolean completedOnce() {
        return failures.isEmpty() && completions == 1;
    }

    /** Returns how many milliseconds after the last text, or the start, the stream was over. */
    synchronized double millisToEnd() {
        return (overAt - Math.max(lastTextAt, start)) / 1e6;
    }

    /** Says how it ended. */
    synchronized String ending() {
        List<String> endings = new ArrayList<>();
        failures.forEach(failure -> endings.add(Words.of(failure)));
        if (completions > 0) {
            endings.add(completions == 1 ? "success" : "success, " + completions + " times");
        }
        return endings.isEmpty() ? "no end" : String.join(" and ", endings);
    }
}
