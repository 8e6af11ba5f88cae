package dev.modelwright.samples.langchain4j;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** A question, and how near three texts are to it: by their vectors, and by scores. */
record Search(EmbeddingModel embeddings, ScoringModel scores, PrintStream out) {

    private static final List<TextSegment> TEXTS = List.of(
            TextSegment.from("Cats eat fish."),
            TextSegment.from("Trains run on rails."),
            TextSegment.from("What cats eat is meat."));

    void find(String question) {
        Embedding wanted = embeddings.embed(question).content();
        List<Embedding> vectors = embeddings.embedAll(TEXTS).content();
        List<Double> scored = scores.scoreAll(TEXTS, question).content();
        for (int i = 0; i < TEXTS.size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "Search: cosine %.2f, score %.2f: %s%n",
                    CosineSimilarity.between(wanted, vectors.get(i)),
                    scored.get(i),
                    TEXTS.get(i).text());
        }
    }
}
