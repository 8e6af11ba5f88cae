package dev.modelwright.pipeline;

import dev.modelwright.driver.RerankReply.Score;
import dev.modelwright.model.MalformedAnswerException;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scores of documents, turned into the documents that are wanted, best first. */
final class Ranking {

    private Ranking() {}

    static List<RankedDocument> of(RerankRequest request, List<Score> scores) {
        Set<Integer> seen = new HashSet<>();
        scores.forEach(score -> check(score, request.documents().size(), seen));
        return scores.stream()
                .filter(score -> score.value() >= request.scoreThreshold().orElse(Double.NEGATIVE_INFINITY))
                .sorted(Comparator.comparingDouble(Score::value).reversed().thenComparingInt(Score::index))
                .limit(request.topN().orElse(Integer.MAX_VALUE))
                .map(score ->
                        new RankedDocument(score.index(), request.documents().get(score.index()), score.value()))
                .toList();
    }

    private static void check(Score score, int documents, Set<Integer> seen) {
        if (score.index() < 0 || score.index() >= documents) {
            throw new MalformedAnswerException("The vendor must score documents 0 to " + (documents - 1)
                    + ", but scored document " + score.index() + ".");
        }
        if (!seen.add(score.index())) {
            throw new MalformedAnswerException("The vendor scored document " + score.index() + " twice.");
        }
        if (!Double.isFinite(score.value())) {
            throw new MalformedAnswerException(
                    "The score of document " + score.index() + " must be finite, but was " + score.value() + ".");
        }
    }
}
