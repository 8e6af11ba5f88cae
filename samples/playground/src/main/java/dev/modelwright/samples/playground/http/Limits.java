package dev.modelwright.samples.playground.http;

/**
 * How large bodies may be.
 *
 * @param json bytes of a body of JSON, pictures among it
 * @param upload bytes of an upload with a recording
 * @param texts how many texts or documents one call may have
 */
public record Limits(int json, int upload, int texts) {

    /** 8 MiB, 25 MiB, 256 texts. */
    public static final Limits STANDARD = new Limits(8 << 20, 25 << 20, 256);
}
