package dev.modelwright.samples.playground.store;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.schema.WireNamed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The saved credentials of a data directory. Any number of threads; every method throws {@link Problem} when the disk fails. */
public final class SavedStore implements AutoCloseable {

    private static final String INSERT = "insert into saved"
            + " (name, provider, form, kind, model, stand_in, updated_at, id, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update saved"
            + " set name = ?, provider = ?, form = ?, kind = ?, model = ?, stand_in = ?, updated_at = ? where id = ?";

    private final DirectoryLock lock;
    private final Database database;
    private final Vault vault;
    private final Clock clock;
    private final boolean ownerOnly;

    private SavedStore(DirectoryLock lock, Database database, Vault vault, Clock clock, boolean ownerOnly) {
        this.lock = lock;
        this.database = database;
        this.vault = vault;
        this.clock = clock;
        this.ownerOnly = ownerOnly;
    }

    /**
     * Opens the directory, which is made when there is none.
     *
     * @throws UnusableStoreException when it cannot be used
     */
    public static SavedStore open(Path directory, Clock clock) {
        try {
            OwnerOnly.createFolder(directory);
            return open(directory, clock, DirectoryLock.take(directory));
        } catch (IOException e) {
            throw new UnusableStoreException(
                    "The data directory " + directory + " cannot be used ("
                            + e.getClass().getSimpleName() + "). Name another with --data.",
                    e);
        }
    }

    private static SavedStore open(Path directory, Clock clock, DirectoryLock lock) throws IOException {
        try {
            Vault vault = new Vault(KeyFile.load(directory));
            boolean ownerOnly = OwnerOnly.isKnown(directory);
            return new SavedStore(lock, Database.open(directory), vault, clock, ownerOnly);
        } catch (IOException | RuntimeException unusable) {
            lock.close();
            throw unusable;
        }
    }

    /** Tells whether the file system keeps the key file from others. */
    public boolean isOwnerOnly() {
        return ownerOnly;
    }

    /** Returns all records, the oldest first. */
    public List<SavedRecord> all() {
        return database.run(SavedRows::all);
    }

    /**
     * Returns a record.
     *
     * @throws Problem when there is none of this id
     */
    public SavedRecord get(String id) {
        return database.run(connection -> SavedRows.find(connection, id))
                .orElseThrow(() -> Problem.of(ProblemCode.UNKNOWN_SAVED));
    }

    /**
     * Returns the secrets of a record by variable.
     *
     * @throws Problem when one cannot be opened
     */
    public Map<String, Secret> secrets(SavedRecord record) {
        Map<String, Secret> secrets = new LinkedHashMap<>();
        database.run(connection -> SavedRows.ciphertexts(connection, record.id()))
                .forEach(
                        (variable, ciphertext) -> secrets.put(variable, vault.open(record.id(), variable, ciphertext)));
        return secrets;
    }

    /** Saves a new record. */
    public SavedRecord create(Draft draft) {
        String id = UUID.randomUUID().toString();
        database.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                OffsetDateTime now = now();
                fill(insert, draft, now);
                insert.setString(8, id);
                insert.setObject(9, now);
                insert.executeUpdate();
            }
            return writeValues(connection, id, draft);
        });
        return get(id);
    }

    /**
     * Replaces what a record holds.
     *
     * @throws Problem when there is none of this id
     */
    public SavedRecord replace(String id, Draft draft) {
        database.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
                fill(update, draft, now());
                update.setString(8, id);
                require(update.executeUpdate());
            }
            change(connection, "delete from saved_value where record_id = ?", id);
            return writeValues(connection, id, draft);
        });
        return get(id);
    }

    /** Sets one value that is not secret and that the record has; everything else stays as it is. */
    public void setValue(String id, String variable, JsonValue value) {
        database.run(connection -> change(
                connection,
                "update saved_value set plain = ? where record_id = ? and variable = ? and plain is not null",
                value.toJson(),
                id,
                variable));
    }

    /**
     * Deletes a record.
     *
     * @throws Problem when there is none of this id
     */
    public void delete(String id) {
        require(database.run(connection -> change(connection, "delete from saved where id = ?", id)));
    }

    /** Remembers something for good. Tells whether it was new. */
    public boolean mark(String name) {
        return database.run(connection -> change(
                        connection,
                        "insert into mark select x from (values cast(? as varchar(80))) as v (x)"
                                + " where not exists (select 1 from mark where name = x)",
                        name))
                > 0;
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw Problem.of(ProblemCode.UNKNOWN_SAVED);
        }
    }

    private static int change(Connection connection, String sql, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Draft draft, OffsetDateTime now) throws SQLException {
        statement.setString(1, draft.name());
        statement.setString(2, draft.provider());
        statement.setString(3, draft.form().wireName());
        statement.setString(4, draft.kind().map(WireNamed::wireName).orElse(null));
        statement.setString(5, draft.model().orElse(null));
        statement.setBoolean(6, draft.standIn());
        statement.setObject(7, now);
    }

    private int writeValues(Connection connection, String id, Draft draft) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into saved_value (record_id, variable, plain, sealed) values (?, ?, ?, ?)")) {
            for (Map.Entry<String, JsonValue> value : draft.values().entrySet()) {
                write(insert, id, value.getKey(), value.getValue().toJson(), null);
            }
            for (Map.Entry<String, Secret> secret : draft.secrets().entrySet()) {
                write(insert, id, secret.getKey(), null, vault.seal(id, secret.getKey(), secret.getValue()));
            }
        }
        return draft.values().size() + draft.secrets().size();
    }

    private static void write(
            PreparedStatement insert, String id, String variable, @Nullable String plain, byte @Nullable [] ciphertext)
            throws SQLException {
        insert.setString(1, id);
        insert.setString(2, variable);
        insert.setString(3, plain);
        insert.setBytes(4, ciphertext);
        insert.executeUpdate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
