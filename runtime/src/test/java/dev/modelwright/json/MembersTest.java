package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MembersTest {

    private static final int CALLS = 5_000;
    private static final String CHUNK = "{\"id\":\"chatcmpl-0123456789\",\"object\":\"chat.completion.chunk\","
            + "\"created\":1764000000,\"model\":\"tiny\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word \"},"
            + "\"finish_reason\":null}]}";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9, 100})
    void fewAndManyAreFoundAndKeepTheirOrder(int count) {
        Map<String, JsonValue> given = numbered(count);
        Map<String, JsonValue> members = Members.copyOf(given);

        assertThat(members).isEqualTo(given).hasSize(count).doesNotContainKey("n" + count);
        assertThat(new ArrayList<>(members.keySet())).isEqualTo(new ArrayList<>(given.keySet()));
        given.forEach((name, value) -> assertThat(members.get(name)).isEqualTo(value));
        Map<String, JsonValue> visited = new LinkedHashMap<>();
        members.forEach(visited::put);
        assertThat(visited).isEqualTo(given);
    }

    @Test
    void nothingOfThemCanBeChanged() {
        Map<String, JsonValue> members = Members.copyOf(numbered(2));

        assertThatThrownBy(() -> members.put("n0", JsonNull.NULL)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> members.remove("n0")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(members::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> members.entrySet().iterator().next().setValue(JsonNull.NULL))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void laterChangesOfTheMapDoNotReachThem() {
        Map<String, JsonValue> given = numbered(2);
        Map<String, JsonValue> members = Members.copyOf(given);
        given.clear();

        assertThat(members).hasSize(2);
    }

    @Test
    void noNameOrValueMayBeNull() {
        Map<String, JsonValue> given = new HashMap<>();
        given.put("name", null);

        assertThatNullPointerException().isThrownBy(() -> Members.copyOf(given)).withMessage("value");
    }

    @Test
    void iterationEnds() {
        var left = Members.copyOf(numbered(1)).entrySet().iterator();
        left.next();

        assertThatThrownBy(left::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nameMayNotComeAgainAmongMany() {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            members.add("\"n" + i + "\":1");
        }
        members.add("\"n0\":2");

        assertThatThrownBy(() -> JsonValue.parse("{" + String.join(",", members) + "}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("a member name that this object does not have yet");
    }

    // 3,000 B by now: the limit leaves room for other virtual machines.
    @Test
    void pieceOfAStreamIsParsedWithoutLargeBuffers() {
        parse();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        parse();

        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / CALLS).isLessThan(4_000);
    }

    private static void parse() {
        for (int i = 0; i < CALLS; i++) {
            Objects.requireNonNull(JsonValue.parse(CHUNK));
        }
    }

    private static Map<String, JsonValue> numbered(int count) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            members.put("n" + i, JsonValue.of(i));
        }
        return members;
    }
}
