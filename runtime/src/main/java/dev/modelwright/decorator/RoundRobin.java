package dev.modelwright.decorator;

import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Spreads calls over several models of one kind, for example one model with several credentials. A member that fails is left out
 * for a while and the next one is asked; streams move on until the first token was handed out. Refused requests are raised at
 * once, as every member would refuse them; so are failures of connection and server that must not be tried again. When all
 * members of a call failed, the last failure is raised; when all are left out, one that says when the first is back. Names,
 * schema, token counts and voices are those of the first member; the credentials of all are checked. A model that is named twice
 * gets twice the calls. Immutable.
 *
 * <p>Standard: a member is left out for 60 s after a rate limit and for 10 s after any other failure; longer, up to 10 minutes,
 * when the vendor asks to wait longer.
 */
public final class RoundRobin {

    private final Duration afterRateLimit;
    private final Duration afterOthers;
    private final Time time;

    private RoundRobin(Duration afterRateLimit, Duration afterOthers, Time time) {
        this.afterRateLimit = afterRateLimit;
        this.afterOthers = afterOthers;
        this.time = time;
    }

    /** Returns the standard settings. */
    public static RoundRobin standard() {
        return new RoundRobin(Duration.ofSeconds(60), Duration.ofSeconds(10), Time.system());
    }

    /**
     * Returns these settings with other times for which a member is left out; zero for not at all.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public RoundRobin withCooldown(Duration rateLimit, Duration others) {
        return new RoundRobin(
                Settings.notNegative("The cooldown", rateLimit), Settings.notNegative("The cooldown", others), time);
    }

    /** Returns these settings with another clock. */
    public RoundRobin with(Time other) {
        return new RoundRobin(afterRateLimit, afterOthers, Objects.requireNonNull(other, "time"));
    }

    /** Returns a model that spreads its calls in the standard way. */
    public static LanguageModel of(LanguageModel... members) {
        return standard().over(members);
    }

    /** Returns a model that spreads its calls in the standard way. */
    public static TextEmbeddingModel of(TextEmbeddingModel... members) {
        return standard().over(members);
    }

    /** Returns a model that spreads its calls in the standard way. */
    public static RerankModel of(RerankModel... members) {
        return standard().over(members);
    }

    /** Returns a model that spreads its calls in the standard way. */
    public static SpeechToTextModel of(SpeechToTextModel... members) {
        return standard().over(members);
    }

    /** Returns a model that spreads its calls in the standard way. */
    public static TextToSpeechModel of(TextToSpeechModel... members) {
        return standard().over(members);
    }

    /** Returns a model that spreads its calls in the standard way. */
    public static ModerationModel of(ModerationModel... members) {
        return standard().over(members);
    }

    /**
     * Returns a model that spreads its calls.
     *
     * @throws IllegalArgumentException when there is no member
     */
    public LanguageModel over(LanguageModel... members) {
        return new DecoratedLanguageModel(rotation(members));
    }

    /**
     * Returns a model that spreads its calls.
     *
     * @throws IllegalArgumentException when there is no member
     */
    public TextEmbeddingModel over(TextEmbeddingModel... members) {
        return new DecoratedTextEmbeddingModel(rotation(members));
    }

    /**
     * Returns a model that spreads its calls.
     *
     * @throws IllegalArgumentException when there is no member
     */
    public RerankModel over(RerankModel... members) {
        return new DecoratedRerankModel(rotation(members));
    }

    /**
     * Returns a model that spreads its calls.
     *
     * @throws IllegalArgumentException when there is no member
     */
    public SpeechToTextModel over(SpeechToTextModel... members) {
        return new DecoratedSpeechToTextModel(rotation(members));
    }

    /**
     * Returns a model that spreads its calls.
     *
     * @throws IllegalArgumentException when there is no member
     */
    public TextToSpeechModel over(TextToSpeechModel... members) {
        return new DecoratedTextToSpeechModel(rotation(members));
    }

    /**
     * Returns a model that spreads its calls.
     *
     * @throws IllegalArgumentException when there is no member
     */
    public ModerationModel over(ModerationModel... members) {
        return new DecoratedModerationModel(rotation(members));
    }

    /** Returns how the members of a round robin are, whatever is put around it; none when the model is no round robin. */
    public static List<Member> members(Model model) {
        if (!(model instanceof DecoratedModel<?> decorated)) {
            return List.of();
        }
        return decorated.around instanceof Rotation<?> rotation
                ? rotation.members()
                : members(decorated.around.model());
    }

    private <M extends Model> Rotation<M> rotation(M[] members) {
        if (members.length == 0) {
            throw new IllegalArgumentException("A round robin must have at least one member.");
        }
        return new Rotation<>(List.of(members), afterRateLimit, afterOthers, time);
    }

    /**
     * How a member is at one moment.
     *
     * @param provider the vendor's id
     * @param model the model's name
     * @param cooling for how long it is still left out; zero when it is not
     * @param lastFailure why it was left out the last time
     * @param calls how many calls it was asked to make
     * @param failures how often it was left out for a failure
     */
    public record Member(
            String provider,
            String model,
            Duration cooling,
            Optional<InvokeException> lastFailure,
            long calls,
            long failures) {

        public Member {
            Objects.requireNonNull(provider, "provider");
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(cooling, "cooling");
            Objects.requireNonNull(lastFailure, "lastFailure");
        }
    }
}
