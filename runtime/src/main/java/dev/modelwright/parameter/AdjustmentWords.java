package dev.modelwright.parameter;

import dev.modelwright.parameter.ParameterAdjustment.Kind;

/** The wording of every adjustment, in English and Simplified Chinese. */
final class AdjustmentWords {

    private AdjustmentWords() {}

    static ParameterAdjustment renamed(String name, String alias) {
        return of(
                name,
                Kind.RENAMED,
                "was given as `" + alias + "` and is sent under its own name.",
                "以 `" + alias + "` 给出，将以自身名称发送。");
    }

    static ParameterAdjustment defaultSent(String name) {
        return of(name, Kind.DEFAULT_SENT, "must have a value, and its default is sent.", "必须有值，将发送其默认值。");
    }

    static ParameterAdjustment fractionDropped(String name) {
        return of(name, Kind.FRACTION_DROPPED, "is a whole number and is sent without a fraction.", "是整数，将不带小数部分发送。");
    }

    static ParameterAdjustment nullDropped(String name) {
        return of(name, Kind.NULL_DROPPED, "was given as null and is not sent.", "的值为 null，不会发送。");
    }

    static ParameterAdjustment unchecked(String name) {
        return of(name, Kind.UNCHECKED, "was given as an extra parameter and is sent unchecked.", "作为额外参数给出，将不经检查发送。");
    }

    private static ParameterAdjustment of(String name, Kind kind, String english, String chinese) {
        String subject = "`" + name + "` ";
        return new ParameterAdjustment(name, kind, ParameterWords.both(subject + english, subject + chinese));
    }
}
