package dev.modelwright.decorator;

/** What a time limit is about. */
public enum TimeLimit {
    /** From the call to the first piece that says something, without the time in which the caller did not wait for it. */
    FIRST_TOKEN("first token"),
    /** From one piece to the next, without the time in which the caller did not wait for it. */
    IDLE("idle"),
    /** From the call to its end, whatever the caller does. */
    TOTAL("total");

    private final String words;

    TimeLimit(String words) {
        this.words = words;
    }

    /** Returns the limit's name for people, for example {@code first token}. */
    public String words() {
        return words;
    }
}
