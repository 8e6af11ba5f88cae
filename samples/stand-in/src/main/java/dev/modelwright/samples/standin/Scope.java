package dev.modelwright.samples.standin;

/** What a route asks of the caller's API key. */
enum Scope {
    OPEN(""),
    LIST("models:list"),
    READ("models:read");

    private final String wireName;

    Scope(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }
}
