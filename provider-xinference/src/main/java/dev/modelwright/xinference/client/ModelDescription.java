package dev.modelwright.xinference.client;

import dev.modelwright.schema.ModelKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a server says about a running model. Servers of different age say more or less; what is not said is empty.
 *
 * @param uid the model's uid, the name to use in requests
 * @param type {@code LLM}, {@code embedding}, {@code rerank}, {@code audio}, {@code image}, {@code video},
 *     {@code flexible}, or a type that came later
 * @param name the name under which the model was launched
 * @param family the model's family
 * @param abilities the server's own words, such as {@code chat} or {@code tools}; embedding and rerank models have none
 * @param engine what runs the model
 * @param contextLength the family's documented context in tokens, above 0; the launched model may take less
 * @param maxTokens longest input of an embedding model in tokens, above 0
 * @param dimensions length of an embedding model's vectors, above 0
 * @param strictSystemFirst whether only the first message may be a system message
 */
public record ModelDescription(
        String uid,
        String type,
        Optional<String> name,
        Optional<String> family,
        List<String> abilities,
        Optional<String> engine,
        OptionalInt contextLength,
        OptionalInt maxTokens,
        OptionalInt dimensions,
        boolean strictSystemFirst) {

    /** Copies the list. */
    public ModelDescription {
        abilities = List.copyOf(abilities);
    }

    /** Returns as which kinds of models this one can be called, in their order; none for images, videos and flexible models. */
    public Set<ModelKind> kinds() {
        Set<ModelKind> kinds = EnumSet.allOf(ModelKind.class);
        kinds.removeIf(kind -> !KindRules.serves(kind, this));
        return Collections.unmodifiableSet(kinds);
    }

    /** Returns whether requests can name this model: the server never finds one whose uid has a slash in it. */
    public boolean isReachable() {
        return ModelUid.isUsable(uid);
    }

    /** Returns whether the server names this ability, in its own word. */
    public boolean hasAbility(String ability) {
        return abilities.contains(ability);
    }
}
