package dev.modelwright.samples.embedded.chat;

import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.standin.Conversation;
import dev.modelwright.samples.standin.ServedModel;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Answers with the two sentences of the conversation whose vectors are closest to the question, and says that it does no more. The
 * question is the last sentence of the last message; what stood before it is what can be answered with.
 */
public final class Extract implements Answerer {

    /** The uid of the model. */
    public static final String UID = "extractive-stand-in";

    /** What every answer starts with. */
    public static final String LABEL = "[extractive stand-in, no language model]";

    private static final int CONTEXT_LENGTH = 8192;
    private static final int QUOTED = 2;
    private static final int READ = 256;

    private final Function<List<String>, List<float[]>> embedder;

    /** An answerer that compares sentences by these vectors, which have the length 1. */
    public Extract(Function<List<String>, List<float[]>> embedder) {
        this.embedder = embedder;
    }

    @Override
    public ServedModel model() {
        return ServedModel.llm(UID, CONTEXT_LENGTH, LABEL, "generate", "chat")
                .with(
                        "model_description",
                        JsonValue.of("No language model: quotes the sentences of the prompt that are closest to the"
                                + " question by the cosine of MiniLM vectors"))
                .with("model_family", JsonValue.of("stand-in"));
    }

    @Override
    public String answer(Conversation conversation, OptionalLong maxTokens) {
        List<String> sentences = conversation.said().stream()
                .flatMap(said -> sentences(said.text()).stream())
                .toList();
        if (sentences.isEmpty()) {
            return LABEL + " Nothing was asked.";
        }
        String question = sentences.get(sentences.size() - 1);
        List<String> candidates =
                sentences.subList(Math.max(0, sentences.size() - 1 - READ), sentences.size() - 1).stream()
                        .distinct()
                        .filter(sentence -> !sentence.equals(question))
                        .toList();
        return candidates.isEmpty()
                ? LABEL + " The prompt has no sentence beside the question that could be quoted: " + question
                : LABEL + " Closest to the question are these sentences of the prompt: "
                        + String.join(" ", closest(question, candidates));
    }

    private List<String> closest(String question, List<String> candidates) {
        List<String> texts = new ArrayList<>(candidates);
        texts.add(question);
        List<float[]> vectors = embedder.apply(texts);
        float[] wanted = vectors.get(candidates.size());
        return IntStream.range(0, candidates.size())
                .boxed()
                .sorted(Comparator.comparingDouble(index -> -dot(wanted, vectors.get(index))))
                .limit(QUOTED)
                .sorted()
                .map(candidates::get)
                .toList();
    }

    private static double dot(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\\R")) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                sentences.add(line.substring(from, to).strip());
                from = to;
            }
        }
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    @Override
    public void close() {}
}
