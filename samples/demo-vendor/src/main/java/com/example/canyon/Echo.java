package com.example.canyon;

import com.example.canyon.CanyonCredentials.ForLlm;
import com.example.canyon.CanyonCredentials.Llm;
import com.example.canyon.CanyonCredentials.Provider;
import com.example.canyon.CanyonLlmParameters.Letters;
import com.example.canyon.CanyonLlmParameters.ResponseFormat;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What comes back from what was said. */
final class Echo {

    private static final String HONESTY = "; no model is at work] ";

    private Echo() {}

    static String of(LlmCall<ForLlm, CanyonLlmParameters> call) {
        CanyonLlmParameters parameters = call.parameters();
        String echo = letters(String.join("", repeated(call)).strip(), call);
        String signed = parameters.signature().map(name -> echo + " " + name).orElse(echo);
        String text = "[echo" + origin(call.credentials()) + HONESTY + signed;
        return parameters
                        .responseFormat()
                        .filter(ResponseFormat.JSON_OBJECT::equals)
                        .isPresent()
                ? JsonObject.builder().put("echo", text).build().toJson()
                : text;
    }

    private static List<String> repeated(LlmCall<ForLlm, CanyonLlmParameters> call) {
        List<String> words = ordered(call);
        double kept = 1 - call.parameters().fade().orElse(0);
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < call.parameters().repeats().orElse(1); i++) {
            repeated.addAll(words.subList(0, (int) Math.ceil(words.size() * Math.pow(kept, i))));
        }
        return repeated;
    }

    private static List<String> ordered(LlmCall<ForLlm, CanyonLlmParameters> call) {
        List<String> words = new ArrayList<>(Words.pieces(ToolWish.said(call) + " "));
        if (call.credentials() instanceof Llm own && own.order() == Llm.Order.SHUFFLED) {
            Collections.shuffle(
                    words,
                    new Random(call.parameters().seed().orElse(own.firstSeed().orElse(1))));
        }
        if (call.parameters().backwards().orElse(false)) {
            Collections.reverse(words);
        }
        return words;
    }

    private static String letters(String echo, LlmCall<ForLlm, CanyonLlmParameters> call) {
        boolean loud = call.credentials() instanceof Provider shipped && shipped.loud();
        Letters letters = loud ? Letters.UPPER : call.parameters().letters().orElse(Letters.AS_SAID);
        return switch (letters) {
            case UPPER -> echo.toUpperCase(Locale.ROOT);
            case LOWER -> echo.toLowerCase(Locale.ROOT);
            case AS_SAID -> echo;
        };
    }

    private static String origin(ForLlm credentials) {
        if (credentials instanceof Provider shipped) {
            return " from the " + shipped.rim().value() + " rim"
                    + shipped.homepage().map(page -> " for " + page).orElse("");
        }
        return "";
    }
}
