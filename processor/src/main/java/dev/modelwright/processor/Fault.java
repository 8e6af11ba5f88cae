package dev.modelwright.processor;

import java.util.Arrays;

/** Describes a fault of the processor itself in a few words, without a stack trace. */
public final class Fault {

    private static final String OURS = "dev.modelwright.";

    private Fault() {}

    /** Returns the name of a fault and what it says. */
    public static String summary(Throwable fault) {
        String message = fault.getMessage();
        String name = fault.getClass().getSimpleName();
        return message == null ? name : name + " (" + message + ")";
    }

    /** Returns the nearest place in our own code, which is enough to find the fault. */
    public static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("unknown");
    }
}
