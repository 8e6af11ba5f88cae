package dev.modelwright.testkit;

import dev.modelwright.credential.Credentials;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.model.Audio;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.ModelKind;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the suite must know of a vendor beyond its provider. Immutable. A vendor that needs no server and takes any credential needs
 * nothing of it.
 */
public final class Contract {

    /** The model's name where the suite may choose one. */
    public static final String MODEL = "contract-model";

    private final Supplier<? extends ModelProvider> provider;
    private final VendorFacts facts;

    private Contract(Supplier<? extends ModelProvider> provider, VendorFacts facts) {
        this.provider = provider;
        this.facts = facts;
    }

    /** Returns what is known of a vendor whose provider is made by this, a new one for each test. */
    public static Contract of(Supplier<? extends ModelProvider> provider) {
        return new Contract(Objects.requireNonNull(provider, "provider"), VendorFacts.NONE);
    }

    /**
     * Returns this with a value of the credential form with which calls succeed. Needed for fields whose values the form alone does not
     * tell, such as keys that the vendor checks.
     */
    public Contract with(String variable, Object value) {
        return new Contract(provider, facts.withValue(variable, Objects.requireNonNull(value, "value")));
    }

    /** Returns this with the name of a model that users would name; {@link #MODEL} otherwise. */
    public Contract withModel(ModelKind kind, String name) {
        return new Contract(provider, facts.withModel(kind, Objects.requireNonNull(name, "name")));
    }

    /** Returns this with a recording that the vendor's models understand; a second of silence as a WAV file otherwise. */
    public Contract withAudio(Audio audio) {
        return new Contract(provider, facts.withAudio(Objects.requireNonNull(audio, "audio")));
    }

    /** Returns this with what the vendor's server says, for the tests that need a server. */
    public Contract withWire(VendorWire wire) {
        return new Contract(provider, facts.withWire(Objects.requireNonNull(wire, "wire")));
    }

    /** Returns this with the method that makes the typed credentials of models of a kind that users name: {@code ACredentials::parse}. */
    public Contract withShape(ModelKind kind, Function<Map<String, ?>, ? extends Credentials> parse) {
        return new Contract(provider, facts.withShape(kind.wireName(), Objects.requireNonNull(parse, "parse")));
    }

    /** Returns this with the method that makes the typed credentials of the models that the vendor ships. */
    public Contract withShape(Function<Map<String, ?>, ? extends Credentials> parse) {
        return new Contract(provider, facts.withShape("", Objects.requireNonNull(parse, "parse")));
    }

    /**
     * Returns this with another kind of failure for a status than {@link ErrorKind#ofStatus} tells.
     *
     * @param reason why the vendor means something else by it; for the reader
     */
    public Contract expecting(int status, ErrorKind kind, String reason) {
        Objects.requireNonNull(reason, "reason");
        return new Contract(provider, facts.withStatus(status, Objects.requireNonNull(kind, "kind")));
    }

    /** Returns this without a group of tests, each of which is reported as skipped with the reason. */
    public Contract without(ContractGroup group, String reason) {
        return without(group.title(), reason);
    }

    /** Returns this without one test, named as it is reported, which is then reported as skipped with the reason. */
    public Contract without(String test, String reason) {
        Objects.requireNonNull(reason, "reason");
        return new Contract(provider, facts.withSkipped(Objects.requireNonNull(test, "test"), reason));
    }

    /** Returns this with another time for which the suite waits for ends that should come at once; 20 seconds otherwise. */
    public Contract withPatience(Duration patience) {
        return new Contract(provider, facts.withPatience(Objects.requireNonNull(patience, "patience")));
    }

    ModelProvider open() {
        return provider.get();
    }

    VendorFacts facts() {
        return facts;
    }
}
