package dev.modelwright.processor.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A kind of finding, with its severity and the template of its message. Each group of kinds is an enum. */
public sealed interface DiagnosticCode
        permits FileCode,
                ReadingCode,
                VendorCode,
                FormCode,
                ParameterCode,
                ModelFileCode,
                PriceCode,
                JavaCode,
                HintCode {

    /** Returns every kind of finding, group by group. */
    static List<DiagnosticCode> all() {
        return Stream.<DiagnosticCode[]>of(
                        FileCode.values(),
                        ReadingCode.values(),
                        VendorCode.values(),
                        FormCode.values(),
                        ParameterCode.values(),
                        ModelFileCode.values(),
                        PriceCode.values(),
                        JavaCode.values(),
                        HintCode.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /** Returns the name of the constant, which never changes once released. */
    String name();

    /** Returns how much findings of this kind matter unless options say otherwise. */
    Severity severity();

    /** Returns the message with a gap, {@code %s}, for each argument. */
    String template();

    /** Returns the word that stands in brackets before a message, for example {@code unknown-key}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the message with its gaps filled; text that could break the line is escaped. */
    default String message(Object... arguments) {
        Object[] safe = Arrays.stream(arguments)
                .map(argument -> Visible.text(argument.toString()))
                .toArray();
        return String.format(Locale.ROOT, template(), safe);
    }
}
