package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Severity;

/**
 * A finding in words.
 *
 * @param severity how much it matters
 * @param text place, severity, code and message; then the line and a caret where there are such
 */
public record ShownFinding(Severity severity, String text) {}
