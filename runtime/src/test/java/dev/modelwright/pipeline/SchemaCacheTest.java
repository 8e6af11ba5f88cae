package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Credentials;
import dev.modelwright.credential.Secret;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SchemaCacheTest {

    private static final Key ADA = new Key("https://a", "sk-canary");

    private long now = Long.MAX_VALUE - 5;
    private int asked;
    private final SchemaCache cache = new SchemaCache(() -> now);

    @Test
    void answerIsKeptForAWhile() {
        ModelSchema first = get("m", ADA);
        now += SchemaCache.KEPT.toNanos() - 1;
        assertThat(get("m", new Key("https://a", "sk-canary"))).isSameAs(first);
        now += 1;
        assertThat(get("m", ADA)).isNotSameAs(first);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void otherModelsAndOtherCredentialsAreAskedFor() {
        get("m", ADA);
        get("n", ADA);
        get("m", new Key("https://b", "sk-canary"));
        get("m", new Key("https://a", "sk-other"));

        assertThat(asked).isEqualTo(4);
    }

    @Test
    void refusalIsKeptForAMomentAndAFailureThatMayPassIsNot() {
        assertThatThrownBy(() -> cache.get(cache.key("m", ADA), failing(ErrorKind.BAD_REQUEST)))
                .hasMessageContaining("No model `m`.");
        assertThatThrownBy(() -> get("m", ADA)).hasMessageContaining("No model `m`.");
        now += SchemaCache.REFUSAL_KEPT.toNanos();
        get("m", ADA);

        assertThatThrownBy(() -> cache.get(cache.key("n", ADA), failing(ErrorKind.CONNECTION)))
                .isInstanceOf(InvokeException.class);
        get("n", ADA);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void doubtedAnswerIsAskedForAgainUnlessItIsNew() {
        CachedSchema schema = new CachedSchema(cache, () -> cache.key("m", ADA), this::schema);
        schema.get();
        schema.doubt();
        now += SchemaCache.REFUSAL_KEPT.toNanos() - 1;
        schema.doubt();
        schema.get();
        assertThat(asked).isEqualTo(1);

        now += 1;
        schema.doubt();
        schema.doubt();
        schema.get();
        schema.get();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void doubtOfWhatIsNotKnownChangesNothing() {
        cache.doubt(cache.key("m", ADA));
        assertThatThrownBy(() -> cache.get(cache.key("m", ADA), failing(ErrorKind.BAD_REQUEST)))
                .isInstanceOf(InvokeException.class);
        now += SchemaCache.REFUSAL_KEPT.toNanos() - 1;
        cache.doubt(cache.key("m", ADA));

        assertThatThrownBy(() -> get("m", ADA)).isInstanceOf(InvokeException.class);
    }

    @Test
    void whatTheVendorRefusesIsDoubtedAndWhatMayPassIsNot() {
        AtomicInteger doubts = new AtomicInteger();
        ErrorGuard guard =
                new ErrorGuard("acme", ErrorMapping.standard(), new Lifetime()).doubting(doubts::incrementAndGet);
        guard.map(new IOException("gone"));
        guard.refusal("never sent");
        assertThat(doubts).hasValue(0);

        guard.map(new IllegalArgumentException("no"));
        assertThat(doubts).hasValue(1);
    }

    @Test
    void oldestIsForgottenFirst() {
        for (int i = 0; i <= SchemaCache.MOST; i++) {
            get("m" + i, ADA);
            get("m1", ADA);
        }
        int before = asked;
        get("m1", ADA);
        get("m" + SchemaCache.MOST, ADA);
        assertThat(asked).isEqualTo(before);
        get("m0", ADA);
        assertThat(asked).isEqualTo(before + 1);
    }

    @Test
    void keyHoldsNoSecretAndDiffersFromProcessToProcess() {
        assertThat(cache.key("m", ADA).toString()).doesNotContain("canary");
        assertThat(cache.key("m", ADA)).isEqualTo(cache.key("m", ADA));
        assertThat(cache.key("m", ADA)).isNotEqualTo(new SchemaCache(() -> now).key("m", ADA));
    }

    @Test
    void valuesThatRunIntoEachOtherAreToldApart() {
        assertThat(cache.key("m", new Key("ab", "c"))).isNotEqualTo(cache.key("m", new Key("a", "bc")));
    }

    @Test
    void threadsThatAskTogetherGetTheSameAnswer() {
        // The second answer comes while the first is still being worked out.
        ModelSchema first = cache.get(cache.key("m", ADA), () -> {
            get("m", ADA);
            return schema();
        });

        assertThat(get("m", ADA)).isSameAs(first);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void answerThatComesWithARefusalIsNotLost() {
        ModelSchema answer = cache.get(cache.key("m", ADA), () -> {
            assertThatThrownBy(() -> cache.get(cache.key("m", ADA), failing(ErrorKind.BAD_REQUEST)))
                    .isInstanceOf(InvokeException.class);
            return schema();
        });

        assertThat(get("m", ADA)).isSameAs(answer);
        assertThat(asked).isEqualTo(1);
    }

    private ModelSchema get(String model, Key credentials) {
        return cache.get(cache.key(model, credentials), this::schema);
    }

    private ModelSchema schema() {
        asked++;
        return ModelSchema.builder("m" + asked, ModelKind.LLM).build();
    }

    private static Supplier<ModelSchema> failing(ErrorKind kind) {
        return () -> {
            throw InvokeException.of("acme", Failure.of(kind, "No model `m`."), null);
        };
    }

    private record Key(String address, String key) implements Credentials {

        @Override
        public Map<String, Object> toMap() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("address", address);
            values.put("key", Secret.of(key));
            return values;
        }
    }
}
