package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages about codes, which the jar holds. */
final class RulePages {

    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("## What it means\\s+(.+?[.?])(?=\\s|$)", Pattern.DOTALL);

    private RulePages() {}

    /** Returns in one sentence what a code means; its id when there is no page. */
    static String firstSentence(DiagnosticCode code) {
        Matcher sentence = FIRST_SENTENCE.matcher(page(code));
        return sentence.find() ? sentence.group(1).replaceAll("\\s+", " ") : code.id();
    }

    private static String page(DiagnosticCode code) {
        try (InputStream page = RulePages.class.getResourceAsStream("pages/" + code.id() + ".md")) {
            return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
