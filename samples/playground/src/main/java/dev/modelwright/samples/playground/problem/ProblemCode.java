package dev.modelwright.samples.playground.problem;

import dev.modelwright.schema.LocalizedText;
import java.util.Locale;

/** What can go wrong, each with its status and its words. */
public enum ProblemCode {
    BAD_JSON(400, "The body is no JSON.", "请求体不是 JSON。", "Send one JSON object in UTF-8.", "请发送一个 UTF-8 编码的 JSON 对象。"),
    INVALID_REQUEST(400, "The request is not complete.", "请求不完整。", "Look at the named member.", "请查看所指出的成员。"),
    HOST_REFUSED(
            403,
            "The request names another host.",
            "请求指向了另一个主机。",
            "Open the address that the playground printed when it started.",
            "请打开启动时显示的地址。"),
    ORIGIN_REFUSED(
            403,
            "The request comes from another site.",
            "请求来自其他网站。",
            "Use the playground's own pages.",
            "请使用本应用自己的页面。"),
    CSRF_INVALID(
            403,
            "The request has no valid token of this session.",
            "请求没有本会话的有效令牌。",
            "Ask for /api/session, then repeat the request. Reload the page if this happens again.",
            "请先请求 /api/session 再重试；若仍然失败，请重新加载页面。"),
    NOT_FOUND(404, "There is nothing at this address.", "此地址没有内容。", "Look for a mistyped path.", "请检查路径是否有误。"),
    UNKNOWN_PROVIDER(404, "There is no such provider.", "没有这个提供商。", "Choose one of the catalogue.", "请从目录中选择。"),
    UNKNOWN_MODEL(404, "There is no such model.", "没有这个模型。", "Choose one of the list.", "请从列表中选择。"),
    UNKNOWN_SAVED(
            404,
            "There is no such saved credential.",
            "没有这条已保存的凭据。",
            "It may have been deleted. Reload the list.",
            "它可能已被删除，请重新加载列表。"),
    UNKNOWN_CALL(404, "No such call is running.", "没有正在运行的此调用。", "It has ended.", "它已经结束。"),
    METHOD_NOT_ALLOWED(
            405,
            "This address does not know the method.",
            "此地址不支持该方法。",
            "Use one of the header Allow.",
            "请使用 Allow 头中的方法。"),
    TOO_LARGE(413, "The request is too large.", "请求过大。", "Send less.", "请减少内容。"),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body is of another type.",
            "请求体类型不对。",
            "Send the type that the page on the API names.",
            "请按 API 说明发送。"),
    INVALID_CREDENTIALS(
            422, "The credentials do not fit the form.", "凭据不符合表单。", "Look at the marked fields.", "请查看标出的字段。"),
    INVALID_PARAMETERS(
            422,
            "The parameters do not keep to the model's rules.",
            "参数不符合模型的规则。",
            "Look at the marked fields.",
            "请查看标出的字段。"),
    UNSUPPORTED_KIND(
            422, "The provider cannot call models of this kind.", "该提供商不能调用此类模型。", "Choose another kind.", "请选择其他类型。"),
    CANNOT_LIST(
            422,
            "The provider cannot be asked for its models.",
            "无法向该提供商查询模型。",
            "Enter the name of the model.",
            "请填写模型名称。"),
    NAME_TAKEN(422, "Another record has this name.", "已有同名记录。", "Choose another name.", "请换一个名称。"),
    CALL_ID_TAKEN(422, "A call of this id is running.", "该编号的调用正在运行。", "Choose another id.", "请换一个编号。"),
    ADDRESS_REFUSED(
            422,
            "The playground was told not to call link-local addresses.",
            "已设置为不调用链路本地地址。",
            "Name another address, or start it without --refuse-link-local.",
            "请换一个地址，或启动时去掉 --refuse-link-local。"),
    CREDENTIALS_REJECTED(
            422,
            "The vendor refuses the credential.",
            "供应商拒绝了该凭据。",
            "Read the vendor's words, and correct the form.",
            "请阅读供应商的说明并修改表单。"),
    VENDOR_FAILED(502, "The call failed.", "调用失败。", "Read the vendor's words.", "请阅读供应商的说明。"),
    SECRET_UNREADABLE(
            409,
            "A saved secret cannot be read: it was sealed with another key file, or changed.",
            "无法读取已保存的密钥：它由另一个密钥文件加密，或已被改动。",
            "Bring the key file back, or enter the secret once more and save.",
            "请恢复密钥文件，或重新输入并保存。"),
    STORAGE_FAILED(
            500,
            "The record could not be stored or read.",
            "无法保存或读取记录。",
            "Look at the data directory: is the disk full?",
            "请检查数据目录，磁盘是否已满？"),
    CANCELLED(409, "The call was stopped.", "调用已停止。", "Call again when you like.", "需要时请再次调用。"),
    INTERNAL(
            500,
            "The playground failed. This is a fault of ours.",
            "本应用出错，这是我们的问题。",
            "The log of the process names the place. Please report it.",
            "进程日志指出了位置，请反馈。");

    private final int status;
    private final LocalizedText message;
    private final LocalizedText remedy;

    ProblemCode(int status, String message, String chinese, String remedy, String chineseRemedy) {
        this.status = status;
        this.message = Words.of(message, chinese);
        this.remedy = Words.of(remedy, chineseRemedy);
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns what is said when nothing more exact is known. */
    public LocalizedText message() {
        return message;
    }

    /** Returns what to do when nothing more exact is known. */
    public LocalizedText remedy() {
        return remedy;
    }

    /** Returns the code as answers have it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
