package dev.modelwright.token;

/** Counts as Dify does: long texts by their characters. */
final class DifyTokenCounter implements TokenCounter {

    private static final int LONG = 100_000;

    private final TokenCounter encoding;

    DifyTokenCounter(TokenCounter encoding) {
        this.encoding = encoding;
    }

    @Override
    public int count(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters >= LONG ? characters : encoding.count(text);
    }

    @Override
    public String encoding() {
        return "dify";
    }
}
