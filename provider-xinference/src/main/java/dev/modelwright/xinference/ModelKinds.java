package dev.modelwright.xinference;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.client.ModelDescription;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which kinds of models a running model can serve as. */
final class ModelKinds {

    // Servers that name no abilities of audio models are told by the family.
    private static final Set<String> HEARING_FAMILIES = Set.of("whisper", "sensevoice", "funasr", "paraformer");

    private ModelKinds() {}

    /**
     * Refuses a model of another kind.
     *
     * @throws IllegalArgumentException with what the model is instead
     */
    static void require(ModelKind wanted, ModelDescription facts) {
        if (!serves(wanted, facts)) {
            throw new IllegalArgumentException("Model `" + facts.uid() + "` must be a " + noun(wanted) + ", but is "
                    + described(facts) + ". Choose the uid of a " + noun(wanted) + ".");
        }
    }

    static boolean serves(ModelKind kind, ModelDescription facts) {
        return switch (kind) {
            case LLM -> facts.type().equals("LLM") && (facts.hasAbility("chat") || facts.hasAbility("generate"));
            case TEXT_EMBEDDING -> facts.type().equals("embedding");
            case RERANK -> facts.type().equals("rerank");
            case SPEECH2TEXT -> facts.type().equals("audio") && hears(facts);
            case TTS -> facts.type().equals("audio") && speaks(facts);
            case MODERATION -> false;
        };
    }

    private static boolean hears(ModelDescription facts) {
        return facts.abilities().isEmpty()
                ? isOfHearingFamily(facts)
                : facts.hasAbility("audio2text") || facts.hasAbility("audio-to-text");
    }

    private static boolean speaks(ModelDescription facts) {
        return facts.abilities().isEmpty()
                ? !isOfHearingFamily(facts)
                : facts.abilities().stream()
                        .anyMatch(ability -> ability.startsWith("text2audio") || ability.startsWith("text-to-audio"));
    }

    private static boolean isOfHearingFamily(ModelDescription facts) {
        String family = facts.family().or(facts::name).orElse("").toLowerCase(Locale.ROOT);
        return HEARING_FAMILIES.stream().anyMatch(family::contains);
    }

    private static String described(ModelDescription facts) {
        return Stream.of(ModelKind.values())
                .filter(kind -> serves(kind, facts))
                .findFirst()
                .map(kind -> "a " + noun(kind))
                .orElseGet(() -> "of type `" + facts.type() + "`");
    }

    private static String noun(ModelKind kind) {
        return switch (kind) {
            case LLM -> "language model";
            case TEXT_EMBEDDING -> "text embedding model";
            case RERANK -> "rerank model";
            case SPEECH2TEXT -> "speech-to-text model";
            case TTS -> "text-to-speech model";
            case MODERATION -> "moderation model";
        };
    }
}
