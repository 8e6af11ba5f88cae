package dev.modelwright.processor.diagnostic;

/** Findings that nobody gets without asking for them: nothing is wrong, but the author may want to know. */
public enum HintCode implements DiagnosticCode {
    // Files
    BYTE_ORDER_MARK(
            "The file begins with a byte order mark, U+FEFF, which nothing needs. Save it as UTF-8 without one.");

    private final String template;

    HintCode(String template) {
        this.template = template;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String template() {
        return template;
    }
}
