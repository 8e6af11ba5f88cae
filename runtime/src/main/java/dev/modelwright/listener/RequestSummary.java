package dev.modelwright.listener;

import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionRequest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked, in numbers, without a word of it.
 *
 * @param inputs how many messages, texts, documents or recordings
 * @param characters how many characters their texts have together
 * @param media how many images, recordings and other media they hold
 * @param tools how many tools the model may ask for
 */
public record RequestSummary(int inputs, long characters, int media, int tools) {

    /** Returns the numbers of a request to a language model. */
    public static RequestSummary of(LlmRequest request) {
        List<Content> contents = request.messages().stream()
                .flatMap(message -> message.content().stream())
                .toList();
        return of(request.messages().size(), contents, request.tools().size());
    }

    /** Returns the numbers of a request for vectors. */
    public static RequestSummary of(EmbeddingRequest request) {
        return of(request.inputs().size(), request.inputs(), 0);
    }

    /** Returns the numbers of a request to put documents in order; the query counts as an input. */
    public static RequestSummary of(RerankRequest request) {
        List<Content> contents = Stream.concat(Stream.of(request.query()), request.documents().stream())
                .toList();
        return of(contents.size(), contents, 0);
    }

    /** Returns the numbers of a request to write down what is said. */
    public static RequestSummary of(TranscriptionRequest request) {
        return new RequestSummary(1, request.prompt().map(String::length).orElse(0), 1, 0);
    }

    /** Returns the numbers of a request to speak. */
    public static RequestSummary of(SpeechRequest request) {
        return new RequestSummary(1, request.text().length(), 0, 0);
    }

    /** Returns the numbers of a request to judge a text. */
    public static RequestSummary of(ModerationRequest request) {
        return new RequestSummary(1, request.text().length(), 0, 0);
    }

    private static RequestSummary of(int inputs, Collection<Content> contents, int tools) {
        long characters =
                contents.stream().mapToLong(RequestSummary::characters).sum();
        long texts = contents.stream().filter(TextContent.class::isInstance).count();
        return new RequestSummary(inputs, characters, (int) (contents.size() - texts), tools);
    }

    private static long characters(Content content) {
        return content instanceof TextContent text ? text.text().length() : 0;
    }

    @Override
    public String toString() {
        return inputs + (inputs == 1 ? " input, " : " inputs, ") + characters + " characters"
                + (media == 0 ? "" : ", " + media + " media")
                + (tools == 0 ? "" : ", " + tools + (tools == 1 ? " tool" : " tools"));
    }
}
