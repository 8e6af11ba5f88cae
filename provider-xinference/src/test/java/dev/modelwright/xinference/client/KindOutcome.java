package dev.modelwright.xinference.client;

import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Says in one line what came out of a recorded request to a model that is no language model. */
final class KindOutcome {

    private KindOutcome() {}

    static String of(Recording recording, XinferenceClient client) throws XinferenceException {
        return recording.path().equals("/v1/embeddings")
                ? shown(EmbeddingAnswer.read(client.embed(recording.requestBody())))
                : shown(RerankAnswer.read(client.rerank(recording.requestBody())));
    }

    private static String shown(EmbeddingAnswer answer) {
        return answer.vectors().stream()
                        .map(vector ->
                                "[" + vector.get(0) + ", " + vector.get(1) + ", ... " + vector.dimensions() + "]")
                        .collect(Collectors.joining(" "))
                + shown(answer.tokens());
    }

    private static String shown(RerankAnswer answer) {
        return answer.results().stream()
                        .map(result -> result.index() + "=" + result.score())
                        .collect(Collectors.joining(" "))
                + shown(answer.tokens());
    }

    private static String shown(OptionalLong tokens) {
        return tokens.isPresent() ? " tokens=" + tokens.getAsLong() : " uncounted";
    }
}
