package dev.modelwright.samples.playground.calls;

import dev.modelwright.json.JsonObject;
import dev.modelwright.samples.playground.json.Texts;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.schema.LocalizedText;
import java.util.Locale;

/** The stages of trying out a credential, in their order. */
enum Stage {
    FORM("The form is complete.", "表单完整。"),
    SERVER("The server answers.", "服务器有响应。"),
    MODEL("The model is there, and of this kind.", "模型存在且类型相符。"),
    ACCEPTED("The vendor accepts the credential.", "供应商接受了该凭据。");

    private final LocalizedText message;

    Stage(String message, String chinese) {
        this.message = Words.of(message, chinese);
    }

    JsonObject passed() {
        return json("passed", message).build();
    }

    JsonObject skipped() {
        return json("skipped", message).build();
    }

    /** Returns the stage that stopped it; an empty detail is left out. */
    JsonObject failed(LocalizedText why, String detail, LocalizedText remedy) {
        JsonObject.Builder json = json("failed", why).put("remedy", Texts.of(remedy));
        if (!detail.isEmpty()) {
            json.put("detail", detail);
        }
        return json.build();
    }

    private JsonObject.Builder json(String state, LocalizedText text) {
        return JsonObject.builder()
                .put("stage", name().toLowerCase(Locale.ROOT))
                .put("state", state)
                .put("message", Texts.of(text));
    }
}
