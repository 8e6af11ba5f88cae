package dev.modelwright.listener;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what is logged. */
public final class RecordingLogger implements System.Logger {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private Level threshold = Level.ALL;
    private RuntimeException fault;

    /** Logs nothing below a level. */
    public RecordingLogger from(Level level) {
        this.threshold = level;
        return this;
    }

    /** Fails from now on. */
    public RecordingLogger throwing(RuntimeException failure) {
        this.fault = failure;
        return this;
    }

    /** Returns level, message and exception of everything that was logged. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String getName() {
        return "recording";
    }

    @Override
    public boolean isLoggable(Level level) {
        return level.getSeverity() >= threshold.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        if (fault != null) {
            throw fault;
        }
        if (isLoggable(level)) {
            lines.add(level + " " + message + (thrown == null ? "" : " <- " + thrown));
        }
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... params) {
        log(level, bundle, format, (Throwable) null);
    }
}
