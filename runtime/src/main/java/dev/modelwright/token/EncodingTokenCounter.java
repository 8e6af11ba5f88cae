package dev.modelwright.token;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;

/** Counts by an encoding, without network. The vocabulary is loaded at the first count, which takes about half a second. */
final class EncodingTokenCounter implements TokenCounter {

    // Long runs of one character take more than linear time, so that long texts are counted in pieces. No
    // encoding joins a word with the space behind it, so that a cut there changes no count; only a piece without any
    // such
    // place may count more.
    private static final int PIECE = 50_000;

    private static final EncodingRegistry ENCODINGS = Encodings.newLazyEncodingRegistry();

    private final String name;
    private final EncodingType type;

    private EncodingTokenCounter(String name, EncodingType type) {
        this.name = name;
        this.type = type;
    }

    static EncodingTokenCounter gpt2() {
        return new EncodingTokenCounter("gpt2", EncodingType.R50K_BASE);
    }

    static EncodingTokenCounter cl100k() {
        return new EncodingTokenCounter("cl100k_base", EncodingType.CL100K_BASE);
    }

    static EncodingTokenCounter o200k() {
        return new EncodingTokenCounter("o200k_base", EncodingType.O200K_BASE);
    }

    @Override
    public int count(String text) {
        Encoding encoding = ENCODINGS.getEncoding(type);
        int tokens = 0;
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            tokens += encoding.countTokensOrdinary(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    @Override
    public String encoding() {
        return name;
    }

    private static int end(String text, int start) {
        int limit = start + PIECE;
        if (limit >= text.length()) {
            return text.length();
        }
        for (int end = limit; end > start + 1; end--) {
            if (isBetweenWords(text, end)) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static boolean isBetweenWords(String text, int end) {
        return end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && Character.isLetterOrDigit(text.charAt(end + 1));
    }
}
