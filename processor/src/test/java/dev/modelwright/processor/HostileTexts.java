package dev.modelwright.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts that try to break out of the place where they land, the same in every run with one seed. Not thread-safe. */
final class HostileTexts {

    /** The system property that is set when any of the texts is run. */
    static final String RAN = "modelwright.hostile.ran";

    private static final String EVIL = "System.setProperty(\"" + RAN + "\", \"ran\")";
    private static final int LONGEST = 16_000;
    private static final List<String> FRAGMENTS = List.of(
            "*/ static { " + EVIL + "; } /*",
            "*/",
            "/**",
            "//",
            "\\u002a/ static { " + EVIL + "; } /\\u002a",
            "\\u000a " + EVIL + ";",
            "\\uuu0022 + " + EVIL + " + \\u0022",
            "\\\\u0022 \\",
            "\" + " + EVIL + " + \"",
            "\"\"\"\n + " + EVIL + " + \"\"\"",
            "' ` \"",
            "$L $T $S $N $$ $1L $> $< $[ $] $W $Z",
            "%s %n %d %",
            "{0} {} ${x} #{x}",
            "{@link java.lang.System#exit} {@code a}b} {@literal {",
            "@deprecated @param x @return @throws Missing @see <a",
            "{@inheritDoc} {@snippet :",
            "<script>" + EVIL + "</script>",
            "</pre></ul><!-- &amp; &bogus; &#0; <p",
            "line\nfeed",
            "carriage\rreturn\r\n",
            "\u0085\u2028\u2029\u000b\f",
            "\t \u00a0\u3000 ",
            "\u0000\u0007\u001b[31m\u007f",
            "\u202e\u2066 reversed \u2069\u202c\u200f",
            "\u200b\u200d\ufeff\u00ad",
            "\ud83e\udd16 \u4e2d\u6587 e\u0301 \u0130\u0131\u00df",
            "\ud83e",
            "\udd16",
            "\ufffe\uffff",
            "class",
            "null",
            "true",
            "~",
            "0x1F",
            "record Evil() {}",
            "../../etc/passwd",
            "a: b # c",
            "- [x, {y: z}] &a *a !!str",
            "---\n...");
    private static final List<String> NAMES = List.of(
            "class",
            "null",
            "true",
            "enum",
            "record",
            "sealed",
            "yield",
            "var",
            "_",
            "toString",
            "hashCode",
            "getClass",
            "builder",
            "values",
            "valueOf",
            "FORM",
            "parse",
            "String",
            "Object",
            "java",
            "dev",
            "con",
            "__proto__",
            "Builder");

    private final Random random;
    private final List<String> names = new ArrayList<>(NAMES);
    private int number;
    private boolean longGiven;

    HostileTexts(long seed) {
        this.random = new Random(seed);
        Collections.shuffle(names, random);
    }

    /** Returns another text, different from all before. */
    String next() {
        number++;
        if (!names.isEmpty() && random.nextInt(8) == 0) {
            return names.remove(names.size() - 1);
        }
        // A letter and a number, so that every text can become a Java name of its own.
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "t" + number : "");
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        text.append(" t").append(number);
        if (!longGiven && random.nextInt(20) == 0) {
            longGiven = true;
            text.append("x".repeat(LONGEST - text.length()));
        }
        return text.toString();
    }
}
