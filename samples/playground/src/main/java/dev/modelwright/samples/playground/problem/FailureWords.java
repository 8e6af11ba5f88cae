package dev.modelwright.samples.playground.problem;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorReason;
import dev.modelwright.error.InvokeException;
import dev.modelwright.schema.LocalizedText;

/** What people are told of a failed call, and what to do. */
public final class FailureWords {

    private FailureWords() {}

    /** Returns two or three words for the kind of a failure. */
    public static LocalizedText label(ErrorKind kind) {
        return Words.of(
                kind.description(),
                switch (kind) {
                    case CONNECTION -> "连接失败";
                    case SERVER_UNAVAILABLE -> "服务不可用";
                    case RATE_LIMIT -> "达到速率限制";
                    case AUTHORIZATION -> "凭据被拒绝";
                    case BAD_REQUEST -> "请求被拒绝";
                });
    }

    /** Returns what has happened, as a sentence. */
    public static LocalizedText message(InvokeException failure) {
        LocalizedText label = label(failure.kind());
        return Words.of(label.english() + ".", label.translation(Words.CHINESE).orElseThrow() + "。");
    }

    /** Returns what to do, as a sentence. */
    public static LocalizedText remedy(InvokeException failure) {
        return failure.reason().map(FailureWords::remedy).orElseGet(() -> remedy(failure.kind()));
    }

    private static LocalizedText remedy(ErrorReason reason) {
        return switch (reason) {
            case MODEL_NOT_FOUND ->
                Words.of("Choose a model that the server has, or launch it there.", "请选择服务器上已有的模型，或先在服务器上启动它。");
            case WRONG_MODEL_KIND ->
                Words.of("Choose a model of this kind, or the kind that the model is of.", "请选择此类型的模型，或选择该模型所属的类型。");
            case CONTEXT_TOO_LONG -> Words.of("Shorten the conversation, or ask for fewer tokens.", "请缩短对话，或减少请求的令牌数。");
            case QUOTA_EXHAUSTED -> Words.of("What was paid for is used up. Look at your account.", "额度已用完，请查看您的账户。");
        };
    }

    private static LocalizedText remedy(ErrorKind kind) {
        return switch (kind) {
            case CONNECTION ->
                Words.of("Is the server running, and is its address right? Try again.", "服务器是否在运行、地址是否正确？请重试。");
            case SERVER_UNAVAILABLE -> Words.of("Wait a moment and try again.", "请稍候再试。");
            case RATE_LIMIT -> Words.of("Wait, then try again.", "请等待后再试。");
            case AUTHORIZATION -> Words.of("Correct the key in the saved credential.", "请在已保存的凭据中更正密钥。");
            case BAD_REQUEST -> Words.of("Change the request as the vendor's words say.", "请按供应商的说明修改请求。");
        };
    }
}
