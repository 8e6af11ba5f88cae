package dev.modelwright.samples.playground.problem;

import dev.modelwright.schema.LocalizedText;

/** Texts for people in the two languages of the playground. */
public final class Words {

    /** The tag of Simplified Chinese, as vendor files write it. */
    public static final String CHINESE = "zh_Hans";

    private Words() {}

    /** Returns one text in both languages. */
    public static LocalizedText of(String english, String chinese) {
        return LocalizedText.of(english).with(CHINESE, chinese);
    }

    /** Returns two texts as one, the second behind the first. */
    public static LocalizedText join(LocalizedText first, LocalizedText second) {
        String chinese = first.translation(CHINESE).orElse(first.english())
                + second.translation(CHINESE).orElse(second.english());
        return of(first.english() + " " + second.english(), chinese);
    }
}
