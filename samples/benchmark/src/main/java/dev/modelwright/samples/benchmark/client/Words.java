package dev.modelwright.samples.benchmark.client;

/** Failures in few words. */
final class Words {

    private Words() {}

    /** Returns the simple names of a failure and its causes, at most three. */
    static String of(Throwable failure) {
        StringBuilder words = new StringBuilder(failure.getClass().getSimpleName());
        Throwable cause = failure.getCause();
        for (int i = 0; i < 2 && cause != null; i++) {
            words.append(" < ").append(cause.getClass().getSimpleName());
            cause = cause.getCause();
        }
        return words.toString();
    }
}
