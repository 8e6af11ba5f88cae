package dev.modelwright.processor.yaml;

/**
 * A fault of syntax in words for authors.
 *
 * @param problem what is wrong, a sentence without its period
 * @param remedy what to do, a sentence without its period
 */
record SyntaxAdvice(String problem, String remedy) {

    static final SyntaxAdvice UNKNOWN =
            new SyntaxAdvice("The YAML cannot be read beyond this place", "Check quotes, brackets and indentation");

    private static final SyntaxAdvice QUOTE = new SyntaxAdvice("This quote is never closed", "Add the closing quote");
    private static final SyntaxAdvice BRACKET =
            new SyntaxAdvice("This bracket is never closed", "Add the closing bracket, or quote the text");

    /** Returns advice for a problem as the parser words it. */
    static SyntaxAdvice of(String problem) {
        if (problem.contains("unexpected end of stream")) {
            return QUOTE;
        }
        if (problem.contains("<stream end>") || problem.startsWith("expected ','")) {
            return BRACKET;
        }
        if (problem.contains("TAB")) {
            return new SyntaxAdvice("A tab cannot indent a line", "Indent with spaces");
        }
        return ofToken(problem);
    }

    private static SyntaxAdvice ofToken(String problem) {
        if (problem.startsWith("mapping values")) {
            return new SyntaxAdvice(
                    "A `:` cannot stand here", "Quote a text that contains `: `, or check the indentation");
        }
        if (problem.startsWith("sequence entries")) {
            return new SyntaxAdvice("A list cannot begin on the line of its key", "Put `- ` on a line of its own");
        }
        if (problem.contains("expected <block end>")) {
            return new SyntaxAdvice("This line is not indented like its siblings", "Check the indentation");
        }
        if (problem.contains("cannot start any token")) {
            return new SyntaxAdvice("A text cannot begin with this character", "Quote the text");
        }
        if (problem.contains("escape")) {
            return new SyntaxAdvice(
                    "This escape is unknown", "Write a backslash twice, or use single quotes, which have no escapes");
        }
        return new SyntaxAdvice("The YAML cannot be read here: " + problem, UNKNOWN.remedy());
    }

    boolean isAboutTheBeginning() {
        return this == QUOTE || this == BRACKET;
    }
}
