package dev.modelwright.openai.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers and chunks of the usual shape straight from their text: one choice with texts, nothing that calls tools and no error. A
 * tree of every chunk would be most of what a stream allocates. Serves one text after another; not thread-safe.
 */
final class PlainAnswer {

    private final PlainJson json = new PlainJson();
    private final String part;
    private Optional<String> id = Optional.empty();
    private @Nullable String content;
    private @Nullable String continuation;
    private @Nullable String reasoning;
    private @Nullable String finishReason;
    private long input;
    private long output;
    private long cached;
    private boolean hasId;
    private boolean hasChoice;
    private boolean hasPart;

    /** Reads answers of which this member of the choice holds the text. */
    PlainAnswer(String part) {
        this.part = part;
    }

    /** Reads a text, or returns false when it is to be read as a tree. */
    boolean read(String text) {
        clear();
        json.start(text);
        json.enter('{');
        while (json.nextMember()) {
            member();
        }
        return json.ends() && hasChoice;
    }

    Optional<String> id() {
        return hasId ? id : Optional.empty();
    }

    /** Returns whether the choice has the member that holds the text. */
    boolean hasPart() {
        return hasPart;
    }

    /** Returns the text of a chat answer. */
    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** Returns the text of a completion. */
    Optional<String> continuation() {
        return Optional.ofNullable(continuation);
    }

    String reasoning() {
        return reasoning == null ? "" : reasoning;
    }

    Optional<String> finishReason() {
        return Optional.ofNullable(finishReason);
    }

    Optional<TokenCounts> usage() {
        return TokenCounts.of(input, output, cached);
    }

    private void clear() {
        content = null;
        continuation = null;
        reasoning = null;
        finishReason = null;
        input = -1;
        output = -1;
        cached = -1;
        hasId = false;
        hasChoice = false;
        hasPart = false;
    }

    private void member() {
        if (json.isNamed("id")) {
            readId();
        } else if (json.isNamed("choices")) {
            choices();
        } else if (json.isNamed("usage")) {
            usageMembers();
        } else if (json.isNamed("error") || json.isNamed("detail")) {
            json.giveUp();
        } else {
            json.skip();
        }
    }

    // All chunks of a stream have the same.
    private void readId() {
        String known = id.orElse(null);
        String read = json.text(known);
        hasId = read != null;
        if (read != null && read != known) {
            id = Optional.of(read);
        }
    }

    private void choices() {
        json.enter('[');
        while (json.nextElement()) {
            if (hasChoice) {
                json.skip();
            } else {
                hasChoice = true;
                choice();
            }
        }
    }

    private void choice() {
        json.enter('{');
        while (json.nextMember()) {
            if (json.isNamed(part)) {
                hasPart = true;
                partMembers();
            } else if (json.isNamed("finish_reason")) {
                finishReason = json.text(null);
            } else if (json.isNamed("text")) {
                continuation = json.text(null);
            } else if (isMisplaced()) {
                json.giveUp();
            } else {
                json.skip();
            }
        }
    }

    private boolean isMisplaced() {
        return json.isNamed("delta")
                || json.isNamed("message")
                || json.isNamed("content")
                || json.isNamed("reasoning_content")
                || json.isNamed("tool_calls")
                || json.isNamed("function_call");
    }

    private void partMembers() {
        json.enter('{');
        while (json.nextMember()) {
            if (json.isNamed("content")) {
                content = json.text(null);
            } else if (json.isNamed("reasoning_content")) {
                reasoning = json.text(null);
            } else if (json.isNamed("tool_calls")) {
                noToolCalls();
            } else if (json.isNamed("function_call")) {
                noFunctionCall();
            } else {
                json.skip();
            }
        }
    }

    private void noToolCalls() {
        if (!json.takesNull()) {
            json.enter('[');
            if (json.nextElement()) {
                json.giveUp();
            }
        }
    }

    private void noFunctionCall() {
        if (!json.takesNull()) {
            json.giveUp();
        }
    }

    private void usageMembers() {
        if (json.takesNull()) {
            return;
        }
        json.enter('{');
        while (json.nextMember()) {
            if (json.isNamed("prompt_tokens")) {
                input = json.count();
            } else if (json.isNamed("completion_tokens")) {
                output = json.count();
            } else if (json.isNamed("prompt_tokens_details")) {
                details();
            } else {
                json.skip();
            }
        }
    }

    private void details() {
        if (json.takesNull()) {
            return;
        }
        json.enter('{');
        while (json.nextMember()) {
            if (json.isNamed("cached_tokens")) {
                cached = json.count();
            } else {
                json.skip();
            }
        }
    }
}
