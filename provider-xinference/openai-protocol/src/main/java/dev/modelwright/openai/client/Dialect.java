package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What one family of servers has of its own: its name, its words for failures, and how it is told to stop. Immutable. */
public final class Dialect {

    private record Wording(String part, Reason reason) {}

    /** How a server is told that nobody waits for an answer any more. */
    record Abort(Function<JsonObject, List<String>> path, Predicate<JsonObject> stopped) {}

    private final String server;
    private final List<Wording> wordings;
    private final Map<Reason, String> remedies;
    private final Optional<JsonValue> abortMark;
    private final Optional<Abort> abort;

    private Dialect(Builder builder) {
        this.server = builder.server;
        this.wordings = List.copyOf(builder.wordings);
        this.remedies = new EnumMap<>(builder.remedies);
        this.abortMark = builder.abortMark;
        this.abort = builder.abort;
    }

    /**
     * Starts the dialect of servers that say nothing of their own.
     *
     * @param server what messages call a server, as in "The Acme server answered 500."; plain, without an article
     */
    public static Builder of(String server) {
        return new Builder(server);
    }

    String server() {
        return server;
    }

    Optional<Reason> reason(String words) {
        return wordings.stream()
                .filter(wording -> words.contains(wording.part))
                .map(Wording::reason)
                .findFirst();
    }

    String remedy(Reason reason) {
        return remedies.getOrDefault(reason, reason.remedy());
    }

    boolean isAborted(JsonValue answer) {
        return abortMark.filter(answer::equals).isPresent();
    }

    Optional<Abort> abort() {
        return abort;
    }

    /** Collects what is special. */
    public static final class Builder {

        private final String server;
        private final List<Wording> wordings = new ArrayList<>();
        private final Map<Reason, String> remedies = new EnumMap<>(Reason.class);
        private Optional<JsonValue> abortMark = Optional.empty();
        private Optional<Abort> abort = Optional.empty();

        private Builder(String server) {
            this.server = server;
        }

        /** Says why a request failed whose error has these words in it. The first that fits decides. */
        public Builder words(String part, Reason reason) {
            wordings.add(new Wording(part, reason));
            return this;
        }

        /** Says what helps against a failure; empty for nothing. */
        public Builder remedy(Reason reason, String sentence) {
            remedies.put(reason, sentence);
            return this;
        }

        /** Says which text, as JSON, stands for an answer that was aborted on the server. */
        public Builder abortMark(String text) {
            this.abortMark = Optional.of(JsonValue.of(text));
            return this;
        }

        /**
         * Says how a server is told that nobody waits for an answer of a language model any more. Other servers notice, or do not,
         * that the connection is closed.
         *
         * @param path where an empty object is posted to, by the body of the request that is to end
         * @param stopped whether the server's answer says that the model works no longer
         */
        public Builder abort(Function<JsonObject, List<String>> path, Predicate<JsonObject> stopped) {
            this.abort = Optional.of(new Abort(path, stopped));
            return this;
        }

        /** Returns the dialect. */
        public Dialect build() {
            return new Dialect(this);
        }
    }
}
