package com.example.canyon;

import static dev.modelwright.schema.ModelKind.RERANK;

import com.example.canyon.CanyonCredentials.ForRerank;
import com.example.canyon.CanyonCredentials.Rerank;
import com.example.canyon.CanyonCredentials.Rerank.Measure;
import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.driver.RerankReply.Score;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.usage.TokenCount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Scores documents by what they share with the query: twice what both have, divided by what each has. */
@ModelType(RERANK)
final class CanyonRerank implements RerankDriver<ForRerank, DynamicParameters> {

    @Override
    public RerankReply rerank(RerankCall<ForRerank, DynamicParameters> call) throws KeyRefusedException {
        Keys.check(call.credentials());
        checkLengths(call);
        Measure measure = measure(call.credentials());
        Set<String> query = parts(call.queryText(), measure);
        List<String> documents = call.texts();
        List<Score> scores = IntStream.range(0, documents.size())
                .mapToObj(index -> new Score(index, likeness(query, parts(documents.get(index), measure))))
                .toList();
        long words = Words.count(call.queryText()) + Words.count(documents);
        return new RerankReply(scores, Optional.of(TokenCount.server(words)));
    }

    @Override
    public void validateCredentials(String model, ForRerank credentials) throws KeyRefusedException {
        Keys.check(credentials);
    }

    @Override
    public ErrorMapping errorMapping() {
        return CanyonErrors.MAPPING;
    }

    private static void checkLengths(RerankCall<?, ?> call) {
        int most = call.schema().properties().contextSize().orElse(Integer.MAX_VALUE);
        long query = Words.count(call.queryText());
        if (call.texts().stream().anyMatch(text -> query + Words.count(text) > most)) {
            throw new IllegalArgumentException(
                    "Query and document together must not have more than " + most + " words. Split the document.");
        }
    }

    private static Measure measure(ForRerank credentials) {
        return credentials instanceof Rerank own ? own.measure() : Measure.WORDS;
    }

    private static Set<String> parts(String text, Measure measure) {
        return Set.copyOf(measure == Measure.WORDS ? Words.plain(text) : Grams.of(text));
    }

    private static double likeness(Set<String> query, Set<String> document) {
        Set<String> shared = new HashSet<>(query);
        shared.retainAll(document);
        int all = query.size() + document.size();
        return all == 0 ? 0 : 2.0 * shared.size() / all;
    }
}
