package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.FileLocation;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a token begins. What a token is, alias, anchored, tagged or quoted, is decided by the characters found there:
 * the parser's own answers differ between versions and are wrong for the first key of an anchored mapping.
 *
 * @param location the place
 * @param offset the number of characters before the token
 * @param source the file
 */
record TokenPlace(FileLocation location, int offset, SourceText source) {

    static TokenPlace of(TokenStreamLocation location, SourceText source) {
        FileLocation place = source.location(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        return new TokenPlace(place, (int) Math.max(0, location.getCharOffset()), source);
    }

    boolean isAlias() {
        return source.at(offset) == '*';
    }

    boolean isAnchored() {
        return source.at(offset) == '&';
    }

    boolean isTagged() {
        return source.at(offset) == '!';
    }

    /** Returns the alias, the anchor or the tag that begins here. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (int i = offset; isPartOfWord(source.at(i)); i++) {
            word.appendCodePoint(source.at(i));
        }
        return word.toString();
    }

    ScalarStyle style() {
        int start = offset;
        while (source.at(start) == '&' || source.at(start) == '!') {
            start = afterWord(start);
        }
        return switch (source.at(start)) {
            case '"', '\'' -> ScalarStyle.QUOTED;
            case '|', '>' -> ScalarStyle.BLOCK;
            default -> ScalarStyle.PLAIN;
        };
    }

    private int afterWord(int start) {
        int end = start;
        while (isPartOfWord(source.at(end))) {
            end++;
        }
        while (source.at(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(int codePoint) {
        return codePoint > ' ' && codePoint != ',' && codePoint != ']' && codePoint != '}';
    }
}
