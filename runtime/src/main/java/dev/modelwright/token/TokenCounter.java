package dev.modelwright.token;

/** Counts tokens of texts. Implementations are thread-safe. */
public interface TokenCounter {

    /** Returns the number of tokens of the text. */
    int count(String text);

    /** Returns the name of the encoding, for example {@code gpt2}. */
    String encoding();
}
