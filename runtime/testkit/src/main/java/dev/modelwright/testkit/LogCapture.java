package dev.modelwright.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;

/**
 * Everything that is logged through {@code java.util.logging}, where {@link System.Logger} writes to unless it is led elsewhere, but for
 * what the JDK logs of itself.
 */
final class LogCapture implements AutoCloseable {

    // What the JDK logs of itself at the finest levels differs from release to release, and is off for everybody else.
    private static final Pattern JDK = Pattern.compile("(java|jdk|sun)\\.");

    private final Logger root = Logger.getLogger("");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Level before = root.getLevel();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (!JDK.matcher(String.valueOf(line.getLoggerName())).lookingAt()) {
                lines.add(new SimpleFormatter().format(line));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private LogCapture() {}

    static LogCapture start() {
        LogCapture capture = new LogCapture();
        capture.handler.setLevel(Level.ALL);
        capture.root.addHandler(capture.handler);
        capture.root.setLevel(Level.ALL);
        return capture;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(before);
    }
}
