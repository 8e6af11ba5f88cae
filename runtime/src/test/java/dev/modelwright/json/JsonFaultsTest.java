package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFaultsTest {

    private static final String DIGITS_AND_EXPONENT =
            "a number of at most 1000 digits with an exponent between -10000 and 10000";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            []]          ~ 3  ~ the end of the text
            1 2          ~ 3  ~ the end of the text
            {} "x        ~ 4  ~ the end of the text
            ]            ~ 1  ~ a value
            tru          ~ 1  ~ a value
            01           ~ 2  ~ a value
            +1           ~ 2  ~ a value
            .5           ~ 1  ~ a value
            'a'          ~ 1  ~ a value
            /**/1        ~ 1  ~ a value
            [            ~ 2  ~ a value or `]`, but the text ends
            [,1]         ~ 2  ~ a value or `]`
            [NaN]        ~ 5  ~ a value or `]`
            [1           ~ 3  ~ `,` and a value, or `]`, but the text ends
            [1 2]        ~ 4  ~ `,` and a value, or `]`
            [1}          ~ 3  ~ `,` and a value, or `]`
            [1a]         ~ 3  ~ `,` and a value, or `]`
            [1,          ~ 4  ~ a value, but the text ends
            [1,]         ~ 4  ~ a value
            {            ~ 2  ~ a member name in double quotes or `}`, but the text ends
            {a:1}        ~ 2  ~ a member name in double quotes or `}`
            {"a          ~ 4  ~ a member name in double quotes or `}`, but the text ends
            {"a"         ~ 5  ~ `:`, but the text ends
            {"a" 1}      ~ 6  ~ `:`
            {"a":        ~ 6  ~ a value, but the text ends
            {"a": }      ~ 7  ~ a value
            {"a":1.}     ~ 7  ~ a value
            {"a":1       ~ 7  ~ `,` and a member name in double quotes, or `}`, but the text ends
            {"a":1 "b"}  ~ 8  ~ `,` and a member name in double quotes, or `}`
            {"a":1]      ~ 7  ~ `,` and a member name in double quotes, or `}`
            {"a":1,}     ~ 8  ~ a member name in double quotes
            {"a":1,      ~ 8  ~ a member name in double quotes, but the text ends
            "a ~ 3 ~ the rest of a string: valid escapes, no control character, a closing quote, but the text ends
            "a\\qb" ~ 4 ~ the rest of a string: valid escapes, no control character, a closing quote
            {"a":1,"a":2} ~ 8 ~ a member name that this object does not have yet
            {"a":1e10001} ~ 6 ~ a number of at most 1000 digits with an exponent between -10000 and 10000
            """)
    void faultNamesItsColumnAndWhatTheGrammarAllowsThere(String text, int column, String expected) {
        assertThat(fault(text)).hasMessage("JSON, line 1, column " + column + ": expected " + expected);
    }

    @Test
    void emptyTextLacksAValue() {
        assertThat(fault("")).hasMessage("JSON, line 1, column 1: expected a value, but the text ends");
        assertThat(fault(" \n ")).hasMessage("JSON, line 2, column 2: expected a value, but the text ends");
    }

    @Test
    void everyKindOfLineEndCounts() {
        JsonException fault = fault("[1,\r\n2,\r3,\n x]");

        assertThat(fault.line()).isEqualTo(4);
        assertThat(fault.column()).isEqualTo(2);
    }

    @Test
    void placeIsRightFarBehindTheFirstBuffer() {
        assertThat(fault("[" + "1,\n".repeat(100_000) + " ]"))
                .hasMessage("JSON, line 100001, column 2: expected a value");
    }

    @Test
    void byteOrderMarkTakesNoColumn() {
        assertThat(fault("\uFEFFx").column()).isEqualTo(1);
    }

    @Test
    void rawControlCharacterInAStringIsRefused() {
        assertThat(fault("\"a\u0001\"").column()).isEqualTo(3);
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedAtTheirPlace() {
        byte[] latin1 = "[1,\n\"é\"]".getBytes(StandardCharsets.ISO_8859_1);

        JsonException fault = catchThrowableOfType(JsonException.class, () -> JsonValue.parse(latin1));

        assertThat(fault).hasMessage("JSON, line 2, column 2: expected UTF-8");
    }

    @Test
    void bytesThatEndInsideACharacterAreRefused() {
        byte[] cut = {'"', (byte) 0xF0, (byte) 0x9F};

        JsonException fault = catchThrowableOfType(JsonException.class, () -> JsonValue.parse(cut));

        assertThat(fault).hasMessage("JSON, line 1, column 2: expected UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 1_000_000})
    void levelBeyondTheLimitIsRefusedAtItsBracket(int levels) {
        assertThat(fault("[".repeat(levels)))
                .hasMessage("JSON, line 1, column 501: expected at most 500 levels of arrays and objects");
        assertThat(fault("{\"a\":".repeat(levels)).column()).isEqualTo(500 * 5 + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1e-999999999", "1e99999999999999999999", "0.1e-2147483647", "-1e2147483647"})
    void absurdExponentIsRefused(String number) {
        assertThat(fault("[" + number + "]")).hasMessage("JSON, line 1, column 2: expected " + DIGITS_AND_EXPONENT);
    }

    @Test
    void numberWithTooManyDigitsIsRefused() {
        assertThat(fault("1".repeat(1_001))).hasMessageEndingWith(DIGITS_AND_EXPONENT);
        assertThat(fault("1".repeat(5_000_000))).hasMessageEndingWith(DIGITS_AND_EXPONENT);
    }

    @Test
    void messageAndCauseNeverHoldTheText() {
        String document =
                "{\"QzNAME\": [\"QzTEXT\", 4177345, true, null, {\"QzNAME\": 4177345}], \"QzOTHER\": \"Qz\\n\"}";

        List<JsonException> faults = faultsOfAllCutsAndReplacements(document);

        assertThat(faults).hasSizeGreaterThan(200).allSatisfy(fault -> {
            assertThat(fault.getMessage()).doesNotContain("Qz", "4177345", "true");
            assertThat(fault).hasNoCause().hasNoSuppressedExceptions();
        });
    }

    private static List<JsonException> faultsOfAllCutsAndReplacements(String document) {
        List<JsonException> faults = new ArrayList<>();
        for (int i = 0; i < document.length(); i++) {
            for (String inserted : List.of("", "Qz", "]", "}", ",", "\"", "\\", "\n", "4177345", "true")) {
                String head = document.substring(0, i) + inserted;
                collect(head, faults);
                collect(head + document.substring(i + 1), faults);
            }
        }
        return faults;
    }

    private static void collect(String text, List<JsonException> faults) {
        try {
            JsonValue.parse(text);
        } catch (JsonException e) {
            faults.add(e);
        }
    }

    private static JsonException fault(String text) {
        return catchThrowableOfType(JsonException.class, () -> JsonValue.parse(text));
    }
}
