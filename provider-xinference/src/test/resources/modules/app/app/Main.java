package app;

import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.registry.Icon;
import dev.modelwright.registry.IconKind;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.token.TokenCounters;
import java.util.Locale;
import java.util.Map;

/** Knows the runtime alone; the vendor is what the module path holds. Needs each library once. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        ModelProvider vendor = ModelProviders.load().provider("xinference");
        LanguageModel model =
                vendor.languageModel("my-model", Map.of("server_url", arguments[0], "model_uid", arguments[1]));
        ResponseFormat person = ResponseFormat.of("person", "{\"type\":\"object\",\"required\":[\"name\"]}");
        LlmRequest request = LlmRequest.of(Message.user("Who?")).withResponseFormat(person);

        System.out.println("modules: " + Main.class.getModule() + ", " + vendor.getClass().getModule());
        System.out.println("icon: " + vendor.icon(IconKind.SMALL, Locale.ENGLISH).map(Icon::fileName).orElse("none"));
        System.out.println("tokens: " + TokenCounters.gpt2().count("Hello there"));
        System.out.println("answer: " + model.invoke(request).json().toJson());
    }
}
