package dev.modelwright.samples.playground.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SavedStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-29T21:00:00.123456789Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void everythingComesBackAfterwards() {
        String id;
        try (SavedStore store = open()) {
            id = store.create(draft("One")).id();
        }
        try (SavedStore store = open()) {
            SavedRecord record = store.get(id);
            assertThat(record)
                    .isEqualTo(new SavedRecord(
                            id,
                            "One",
                            "acme",
                            FormKind.MODEL,
                            Optional.of(ModelKind.RERANK),
                            Optional.of("mine"),
                            true,
                            Map.of("url", JsonValue.of("http://x"), "count", JsonValue.of(3), "on", JsonValue.of(true)),
                            Set.of("api_key"),
                            NOW,
                            NOW));
            assertThat(store.secrets(record)).isEqualTo(Map.of("api_key", Secret.of("canary-secret")));
        }
    }

    @Test
    void secretsAreNowhereInTheFiles() throws IOException {
        try (SavedStore store = open()) {
            store.create(draft("One"));
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("canary");
            }
        }
    }

    @Test
    void onlyTheOwnerMayOpenTheFiles() throws IOException {
        Path data = folder.resolve("deep/data");
        SavedStore.open(data, CLOCK).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        for (String file : List.of("secrets.key", "playground.mv.db")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-", "rw--w----"})
    void keyFileThatOthersMayOpenIsRefusedWithTheRemedy(String rights) throws IOException {
        open().close();
        Path key = folder.resolve("secrets.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(rights));

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStoreException.class)
                .hasMessageContaining("chmod 600 " + key);
    }

    @Test
    void keyFileOfAnotherLengthIsRefused() throws IOException {
        open().close();
        Files.write(folder.resolve("secrets.key"), new byte[31]);

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStoreException.class)
                .hasMessageContaining("must have 32 bytes, but had 31");
    }

    @Test
    void secretThatWasMovedToAnotherRecordIsRefusedAndOthersAreNot() throws SQLException {
        String one;
        String two;
        try (SavedStore store = open()) {
            one = store.create(draft("One")).id();
            two = store.create(draft("Two")).id();
        }
        change("update saved_value set sealed = (select sealed from saved_value where record_id = '" + one
                + "' and variable = 'api_key') where record_id = '" + two + "' and variable = 'api_key'");
        try (SavedStore store = open()) {
            assertThat(store.secrets(store.get(one))).hasSize(1);
            assertThatThrownBy(() -> store.secrets(store.get(two))).isInstanceOf(Problem.class);
        }
    }

    @Test
    void databaseOfANewerVersionIsLeftAlone() throws SQLException {
        open().close();
        change("update schema_version set version = 99");

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStoreException.class)
                .hasMessageContaining("version 99")
                .hasMessageContaining("Use the newer playground");
    }

    @Test
    void directoryOfARunningPlaygroundIsRefused() {
        try (SavedStore running = open()) {
            assertThat(running.all()).isEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOf(UnusableStoreException.class)
                    .hasMessageContaining("Another playground uses");
        }
    }

    @Test
    void directoryThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> SavedStore.open(file.resolve("data"), CLOCK))
                .isInstanceOf(UnusableStoreException.class)
                .hasMessageContaining("--data");
    }

    @Test
    void damagedDatabaseIsToldAsSuch() throws IOException {
        open().close();
        Files.writeString(folder.resolve("playground.mv.db"), "no database".repeat(1000));

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStoreException.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void nameThatIsTakenLeavesEverythingAsItWas() {
        try (SavedStore store = open()) {
            SavedRecord one = store.create(draft("One"));
            SavedRecord two = store.create(draft("Two"));

            assertThatThrownBy(() -> store.replace(two.id(), draft("One"))).hasMessageContaining("name_taken");
            assertThat(store.all()).containsExactlyInAnyOrder(one, two);
            assertThat(store.secrets(two)).hasSize(1);
        }
    }

    @Test
    void marksAreNewOnce() {
        try (SavedStore store = open()) {
            assertThat(store.mark("a")).isTrue();
            assertThat(store.mark("a")).isFalse();
            assertThat(store.mark("b")).isTrue();
        }
    }

    private SavedStore open() {
        return SavedStore.open(folder, CLOCK);
    }

    private static Draft draft(String name) {
        return new Draft(
                name,
                "acme",
                FormKind.MODEL,
                Optional.of(ModelKind.RERANK),
                Optional.of("mine"),
                true,
                Map.of("url", JsonValue.of("http://x"), "count", JsonValue.of(3), "on", JsonValue.of(true)),
                Map.of("api_key", Secret.of("canary-secret")));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("playground"), "playground", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
