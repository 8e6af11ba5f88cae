package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.ScalarStyle;
import dev.modelwright.processor.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values that YAML 1.1, which Dify reads, and YAML 1.2 take for different things. */
final class AmbiguousValueCheck implements SchemaCheck {

    private static final Map<Pattern, String> MEANINGS = Map.of(
            Pattern.compile("(?i)y|n|yes|no|on|off"), "a boolean",
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?"), "a date",
            Pattern.compile("[-+]?0[0-7]+"), "an octal number",
            Pattern.compile("[-+]?0[0-7]*[89][0-9]*|0o[0-7]+"), "a text",
            Pattern.compile("[-+]?0b[01_]+"), "a binary number",
            Pattern.compile("[-+]?[0-9][0-9_]*_[0-9_]*(\\.[0-9_]*)?"), "a number",
            Pattern.compile("[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"), "a number to base 60",
            Pattern.compile("[-+]?[0-9]+[eE][-+]?[0-9]+|[-+]?([0-9]+\\.[0-9]*|\\.[0-9]+)[eE][0-9]+"), "a text");

    // Most values begin with none of these, and so are spared the patterns.
    private static final String FIRST = "0123456789+-.yYnNoO";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Scalars.of(provider).forEach(value -> check(value.scalar(), diagnostics));
    }

    private static void check(YamlScalar scalar, Diagnostics diagnostics) {
        Optional<String> other = scalar.style() == ScalarStyle.PLAIN ? meaning(scalar.text()) : Optional.empty();
        if (other.isPresent() && !diagnostics.isReported(scalar.location())) {
            diagnostics.report(
                    ReadingCode.AMBIGUOUS_VALUE,
                    scalar.location(),
                    Visible.value(scalar.text()),
                    scalar.kind().description(),
                    other.get());
        }
    }

    // Most of the rest are whole numbers.
    private static boolean isPlainNumber(String text) {
        return text.charAt(0) != '0' && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static Optional<String> meaning(String text) {
        if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0 || isPlainNumber(text)) {
            return Optional.empty();
        }
        return MEANINGS.entrySet().stream()
                .filter(meaning -> meaning.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
