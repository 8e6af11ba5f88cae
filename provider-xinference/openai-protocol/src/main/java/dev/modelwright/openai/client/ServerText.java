package dev.modelwright.openai.client;

import java.util.regex.Pattern;

/** Makes the server's words fit to be shown: no internal address, no endless list, a sane length. */
final class ServerText {

    private static final int LONGEST = 500;
    private static final int LONGEST_RAW = 8 * 1024;
    private static final Pattern ACTOR = Pattern.compile("\\[address=[^\\]]{0,200}\\] ?");
    private static final Pattern ADDRESS = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5})?\\b");
    private static final Pattern LONG_SET = Pattern.compile("\\{'[^{}]{100,}+\\}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ServerText() {}

    static String shown(String text) {
        String anonymous = ADDRESS.matcher(ACTOR.matcher(text).replaceAll("")).replaceAll("(address)");
        String brief = LONG_SET.matcher(anonymous).replaceAll("{...}");
        return cut(BLANKS.matcher(brief).replaceAll(" ").strip(), LONGEST);
    }

    static String raw(String text) {
        return cut(text, LONGEST_RAW);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "...";
    }
}
