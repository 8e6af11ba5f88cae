package dev.modelwright.text;

/**
 * One segment of a pattern of files: {@code *} stands for any characters, {@code ?} for one, {@code [abc]} and {@code [!a-z]} for
 * one of a set. Case matters everywhere. Takes time in proportion to pattern times name, whatever the pattern.
 */
public final class NamePattern {

    private final String pattern;

    /** Creates a pattern; any text is one. */
    public NamePattern(String pattern) {
        this.pattern = pattern;
    }

    /** Tells whether the pattern stands for one name only. */
    public boolean isLiteral() {
        return pattern.chars().noneMatch(character -> character == '*' || character == '?' || character == '[');
    }

    /** Tells whether a name fits; one that begins with a dot fits only a pattern that does. */
    public boolean matches(String name) {
        if (name.startsWith(".") && !pattern.startsWith(".")) {
            return false;
        }
        int star = -1;
        int retry = 0;
        int at = 0;
        for (int i = 0; i < name.length(); ) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                retry = i;
            } else if (at < pattern.length() && matchesOne(at, name.charAt(i))) {
                at = next(at);
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(character -> character == '*');
    }

    private boolean matchesOne(int at, char character) {
        int end = setEnd(at);
        if (end < 0) {
            return pattern.charAt(at) == '?' || pattern.charAt(at) == character;
        }
        boolean negated = pattern.charAt(at + 1) == '!';
        return negated != inSet(negated ? at + 2 : at + 1, end, character);
    }

    private boolean inSet(int from, int end, char character) {
        for (int i = from; i < end; i++) {
            boolean range = i + 2 < end && pattern.charAt(i + 1) == '-';
            char last = pattern.charAt(range ? i + 2 : i);
            if (pattern.charAt(i) <= character && character <= last) {
                return true;
            }
            i = range ? i + 2 : i;
        }
        return false;
    }

    private int next(int at) {
        int end = setEnd(at);
        return end < 0 ? at + 1 : end + 1;
    }

    // A bracket that is never closed stands for itself.
    private int setEnd(int at) {
        return pattern.charAt(at) == '[' ? pattern.indexOf(']', at + 2) : -1;
    }
}
