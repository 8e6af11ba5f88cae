package dev.modelwright.samples.quickstart;

import static dev.modelwright.message.Message.user;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.samples.quickstart.parrot.ParrotCredentials;
import dev.modelwright.samples.quickstart.parrot.ParrotLlmParameters;
import dev.modelwright.samples.quickstart.parrot.ParrotProvider;
import java.io.PrintStream;

/** A caller of the vendor of one's own: model A takes {@code top_k}, model B refuses it. */
final class ParrotChat {

    private static final LlmRequest REQUEST = LlmRequest.of(user("Polly wants a cracker and a nap"))
            .with(ParrotLlmParameters.builder().topK(4).repetitions(2).build());

    private ParrotChat() {}

    static void show(PrintStream out) {
        ParrotCredentials credentials = ParrotCredentials.builder()
                .owner("Long John")
                .mood(ParrotCredentials.Mood.GRUMPY)
                .complaint("no rum")
                .build();
        LanguageModel picky = ParrotProvider.llm("A", credentials);
        out.println("Parrot A says: " + picky.invoke(REQUEST).text());
        try {
            ParrotProvider.llm("B", credentials).invoke(REQUEST);
        } catch (BadRequestException refused) {
            out.println("Parrot B cannot pick words: " + refused.getMessage());
        }
    }
}
