package dev.modelwright.openai.client;

/**
 * One event of an event stream.
 *
 * @param name the event's name, {@code message} unless the stream names it
 * @param data its data lines, joined by line feeds; never empty
 */
record ServerEvent(String name, String data) {

    private static final String DONE = "[DONE]";

    boolean isDone() {
        return data.strip().equals(DONE);
    }
}
