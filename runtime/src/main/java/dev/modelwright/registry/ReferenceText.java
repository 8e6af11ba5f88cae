package dev.modelwright.registry;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.WireNamed;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The textual form of references to models. Whoever mistakes a secret for one does not find it in a message. */
final class ReferenceText {

    private static final int LONGEST = 512;
    // What stands for bytes that are no text.
    private static final int UNREADABLE = 0xFFFD;
    private static final Pattern FORM = Pattern.compile("([^/?=]+)/([^/?=]+)/([^/?=]+)\\?credential=([^/?=]+)");

    private ReferenceText() {}

    static void requireName(String what, String name) {
        Objects.requireNonNull(name, what);
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("The " + what + " of a reference must have 1 to " + LONGEST
                    + " characters, not all of them blank, but had " + name.length() + ".");
        }
        if (name.codePoints().anyMatch(ReferenceText::isHidden)) {
            throw new IllegalArgumentException("The " + what
                    + " of a reference must be of characters that can be seen. Remove control characters.");
        }
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> character == UNREADABLE;
        };
    }

    static String write(ModelReference reference) {
        return encode(reference.provider()) + "/" + reference.kind().wireName() + "/" + encode(reference.model())
                + "?credential=" + encode(reference.credential());
    }

    static ModelReference parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw unreadable("must be written `provider/kind/model?credential=reference`, but was of another form");
        }
        return new ModelReference(
                decode(parts.group(1)), kind(decode(parts.group(2))), decode(parts.group(3)), decode(parts.group(4)));
    }

    private static ModelKind kind(String name) {
        return WireNamed.find(ModelKind.class, name)
                .orElseThrow(() -> unreadable(Arrays.stream(ModelKind.values())
                        .map(ModelKind::wireName)
                        .collect(Collectors.joining("`, `", "must name one of the kinds `", "`, but names another"))));
    }

    private static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String name) {
        try {
            // A plus is a plus: the form of addresses, not that of forms.
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw unreadable("must write a percent sign as `%25`, but has one that begins no character");
        }
    }

    private static IllegalArgumentException unreadable(String fault) {
        return new IllegalArgumentException(
                "A reference to a model " + fault + ". `ModelReference.toString` writes it.");
    }
}
