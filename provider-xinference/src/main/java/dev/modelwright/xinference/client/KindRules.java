package dev.modelwright.xinference.client;

import dev.modelwright.schema.ModelKind;
import java.util.Locale;
import java.util.Set;

/** Decides from a server's words as which kinds of models a running model can be called. */
final class KindRules {

    // Servers that name no abilities of audio models are told by the family.
    private static final Set<String> HEARING_FAMILIES = Set.of("whisper", "sensevoice", "funasr", "paraformer");

    private KindRules() {}

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
}
