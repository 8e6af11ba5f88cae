package dev.modelwright.credential;

import dev.modelwright.credential.UnresolvedSecretException.Reason;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.util.Map;

/** The words for kinds of values in English and Simplified Chinese. */
final class ValueWords {

    private ValueWords() {}

    static LocalizedText both(String english, String chinese) {
        return LocalizedText.of(english).with("zh_Hans", chinese);
    }

    static LocalizedText kind(Object value) {
        if (value instanceof Secret) {
            return both("a secret", "密钥");
        }
        if (value instanceof Map || value instanceof JsonObject) {
            return both("an object", "对象");
        }
        boolean list = value instanceof Iterable
                || value instanceof JsonArray
                || value.getClass().isArray();
        return list ? both("a list", "列表") : both("of another type", "其他类型");
    }

    static LocalizedText expected(ValueFormat format) {
        return switch (format) {
            case TEXT -> both("a text", "文本");
            case URI -> both("an absolute URI", "绝对 URI");
            case INTEGER -> both("a whole number", "整数");
            case NUMBER -> both("a number", "数字");
            case BOOLEAN -> both("`true` or `false`", " `true` 或 `false`");
            case DURATION_SECONDS -> both("a positive number of seconds", "正的秒数");
        };
    }

    static String example(ValueFormat format) {
        return switch (format) {
            case TEXT -> "`text`";
            case URI -> "`https://example.com`";
            case INTEGER -> "`3`";
            case NUMBER -> "`0.5`";
            case BOOLEAN -> "`true`";
            case DURATION_SECONDS -> "`60`";
        };
    }

    static LocalizedText found(Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> both("was not found", "不存在");
            case UNREADABLE -> both("could not be read", "无法读取");
            case EMPTY -> both("is empty", "为空");
            case TOO_LARGE -> both("is too large", "过大");
            case NOT_TEXT -> both("is no UTF-8 text", "不是 UTF-8 文本");
        };
    }
}
