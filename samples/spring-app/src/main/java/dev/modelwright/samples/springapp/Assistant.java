package dev.modelwright.samples.springapp;

import java.util.Arrays;
import java.util.Comparator;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Answers questions, and looks up what it does not know. Knows Spring AI alone, not whose models these are. */
@Component
class Assistant {

    private final ChatClient chat;
    private final ChatClient talk;
    private final EmbeddingModel vectors;

    Assistant(ChatModel model, EmbeddingModel vectors, Weather weather) {
        this.chat = ChatClient.builder(model).defaultTools(weather).build();
        this.talk = ChatClient.create(model);
        this.vectors = vectors;
    }

    /** Returns the whole answer; tools have been called by then. */
    String ask(String question) {
        return String.valueOf(chat.prompt(question).call().content());
    }

    /** Returns the answer as it arrives. No tool is offered: Xinference answers in one piece where there are any. */
    Flux<String> tell(String question) {
        return talk.prompt(question).stream().content();
    }

    /** Returns the text that means most nearly the same. */
    String nearest(String text, String... candidates) {
        float[] wanted = vectors.embed(text);
        return Arrays.stream(candidates)
                .max(Comparator.comparingDouble(candidate -> product(wanted, vectors.embed(candidate))))
                .orElse("");
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
