package dev.modelwright.samples.playground;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what anybody in the process logs, with its exceptions, until it is closed. */
final class LogRecorder extends Handler implements AutoCloseable {

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final List<Handler> others = List.of(root.getHandlers());

    LogRecorder() {
        others.forEach(root::removeHandler);
        root.addHandler(this);
    }

    List<String> logged() {
        return List.copyOf(logged);
    }

    @Override
    public void publish(LogRecord record) {
        logged.add(record.getMessage() + Arrays.toString(record.getParameters()) + record.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        others.forEach(root::addHandler);
    }
}
