package dev.modelwright.token;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/** Counts by GPT-2's encoding, without network. The vocabulary is loaded at the first count, which takes about half a second. */
final class Gpt2TokenCounter implements TokenCounter {

    // Long runs of one character take more than linear time, so that long texts are counted in pieces. GPT-2 never
    // joins a
    // word with the space behind it, so that a cut there changes no count; only a piece without any such place may
    // count more.
    private static final int PIECE = 50_000;

    @Override
    public int count(String text) {
        int tokens = 0;
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            tokens += Vocabulary.ENCODING.countTokensOrdinary(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    @Override
    public String encoding() {
        return "gpt2";
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

    private static final class Vocabulary {
        private static final Encoding ENCODING =
                Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.R50K_BASE);
    }
}
