package dev.modelwright.listener;

import dev.modelwright.error.InvokeException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Writes calls to a {@link Logger}: begin and first token at DEBUG, pieces at TRACE, end and cancellation at INFO, failures at
 * WARNING. What callers said and models answered is left out unless {@link #withContent} is asked for; so are a vendor's
 * words about a failure, as they may repeat the request, and the exception with its stack. Never writes a credential.
 */
public final class LoggingListener implements ModelListener {

    private final Logger logger;
    private final Levels levels;
    private final boolean content;

    private LoggingListener(Logger logger, Levels levels, boolean content) {
        this.logger = logger;
        this.levels = levels;
        this.content = content;
    }

    /** Returns a listener that writes to the logger named {@code dev.modelwright.listener.calls}. */
    public static LoggingListener standard() {
        return to(System.getLogger("dev.modelwright.listener.calls"));
    }

    /** Returns a listener that writes to a logger. */
    public static LoggingListener to(Logger logger) {
        return new LoggingListener(Objects.requireNonNull(logger, "logger"), Levels.STANDARD, false);
    }

    /** Returns this listener with other levels. */
    public LoggingListener with(Levels other) {
        return new LoggingListener(logger, Objects.requireNonNull(other, "levels"), content);
    }

    /**
     * Returns this listener, writing also requests with the application's notes, pieces, answers, vendors' words about failures,
     * and stacks.
     */
    public LoggingListener withContent() {
        return new LoggingListener(logger, levels, true);
    }

    @Override
    public void started(CallEvent.Started event) {
        write(
                levels.started(),
                event,
                () -> "started: " + event.call().request() + notes(event.call()) + shown(event.request()));
    }

    @Override
    public void firstToken(CallEvent.FirstToken event) {
        write(
                levels.started(),
                event,
                () -> "first token after " + event.after().toMillis() + " ms");
    }

    @Override
    public void chunk(CallEvent.Chunk event) {
        write(levels.chunk(), event, () -> "chunk " + event.number() + shown(event.piece()));
    }

    @Override
    public void completed(CallEvent.Completed event) {
        write(
                levels.ended(),
                event,
                () -> "completed" + after(event.progress()) + ": " + event.usage()
                        + event.result().map(this::shown).orElse(""));
    }

    @Override
    public void failed(CallEvent.Failed event) {
        if (isWritten(levels.failed())) {
            String text = line(event, "failed" + after(event.progress()) + ": " + reason(event.failure()));
            logger.log(levels.failed(), text, content ? event.failure() : null);
        }
    }

    @Override
    public void cancelled(CallEvent.Cancelled event) {
        write(levels.ended(), event, () -> "cancelled" + after(event.progress()));
    }

    private void write(Level level, CallEvent event, Supplier<String> what) {
        if (isWritten(level)) {
            logger.log(level, line(event, what.get()));
        }
    }

    // Loggers take OFF for the highest of all levels.
    private boolean isWritten(Level level) {
        return level != Level.OFF && logger.isLoggable(level);
    }

    private static String line(CallEvent event, String what) {
        CallInfo call = event.call();
        return call.provider() + "/" + call.model() + " " + call.kind().wireName() + " " + call.id() + " " + what;
    }

    private static String after(CallEvent.Progress progress) {
        String pieces = progress.chunks() == 0 ? "" : " and " + progress.chunks() + " chunks";
        return " after " + progress.took().toMillis() + " ms" + pieces;
    }

    private String notes(CallInfo call) {
        return content && !call.metadata().isEmpty() ? ", " + call.metadata() : "";
    }

    private String shown(Sensitive<?> sensitive) {
        if (!content) {
            return "";
        }
        return sensitive.value() instanceof byte[] bytes ? ": " + bytes.length + " bytes" : ": " + sensitive.value();
    }

    private static String reason(Throwable failure) {
        if (!(failure instanceof InvokeException known)) {
            return failure.getClass().getSimpleName();
        }
        StringBuilder text = new StringBuilder(known.kind().description());
        known.status().ifPresent(status -> text.append(", status ").append(status));
        known.code().ifPresent(code -> text.append(", code ").append(code));
        known.requestId().ifPresent(id -> text.append(", request ").append(id));
        return oneLine(text.toString());
    }

    // A vendor's answer must not write lines of its own into a log.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /**
     * At which levels a {@link LoggingListener} writes; OFF for not at all.
     *
     * @param started begins and first tokens
     * @param chunk pieces of streams
     * @param ended ends and cancellations
     * @param failed failures
     */
    public record Levels(Level started, Level chunk, Level ended, Level failed) {

        /** DEBUG, TRACE, INFO and WARNING. */
        public static final Levels STANDARD = new Levels(Level.DEBUG, Level.TRACE, Level.INFO, Level.WARNING);

        public Levels {
            Objects.requireNonNull(started, "started");
            Objects.requireNonNull(chunk, "chunk");
            Objects.requireNonNull(ended, "ended");
            Objects.requireNonNull(failed, "failed");
        }
    }
}
