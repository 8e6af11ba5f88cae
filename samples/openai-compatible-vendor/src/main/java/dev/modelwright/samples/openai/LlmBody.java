package dev.modelwright.samples.openai;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.Bodies;
import dev.modelwright.samples.openai.OpenAiCompatibleCredentials.Llm;
import java.util.regex.Pattern;

/** A call as the body of a request, as its server wants it. */
final class LlmBody {

    private static final String LIMIT = "max_tokens";
    private static final String NEWER_LIMIT = "max_completion_tokens";

    // These refuse the older name.
    private static final Pattern NEWER = Pattern.compile("(o\\d|gpt-5)(\\b.*)?");

    private LlmBody() {}

    static JsonObject whole(LlmCall<Llm, OpenAiCompatibleLlmParameters> call, String name) {
        return fitted(Bodies.llm(call, name).build(), name, call.credentials());
    }

    static JsonObject streamed(LlmCall<Llm, OpenAiCompatibleLlmParameters> call, String name) {
        boolean counts = call.credentials().streamIncludeUsage() == Llm.StreamIncludeUsage.ENABLED;
        return counts ? fitted(Bodies.streamed(call, name).build(), name, call.credentials()) : whole(call, name);
    }

    /** Returns the name of the parameter that limits an answer. */
    static String limit(String name, Llm credentials) {
        return switch (credentials.tokenParamName()) {
            case AUTO -> NEWER.matcher(name).matches() ? NEWER_LIMIT : LIMIT;
            case MAX_TOKENS -> LIMIT;
            case MAX_COMPLETION_TOKENS -> NEWER_LIMIT;
        };
    }

    private static JsonObject fitted(JsonObject body, String name, Llm credentials) {
        JsonObject.Builder fitted = JsonObject.builder();
        body.members().forEach((member, value) -> {
            if (!member.equals("user") || credentials.userIdentitySupport() == Llm.UserIdentitySupport.SUPPORT) {
                fitted.put(member.equals(LIMIT) ? limit(name, credentials) : member, value);
            }
        });
        boolean isOlder = credentials.functionCallingType() == Llm.FunctionCallingType.FUNCTION_CALL;
        return isOlder ? OlderTools.of(fitted.build()) : fitted.build();
    }
}
