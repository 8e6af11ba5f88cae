package dev.modelwright.samples.playground.store;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.WireNamed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads records from their tables. */
final class SavedRows {

    private SavedRows() {}

    static List<SavedRecord> all(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from saved order by created_at, name")) {
            return read(connection, select);
        }
    }

    static Optional<SavedRecord> find(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from saved where id = ?")) {
            select.setString(1, id);
            return read(connection, select).stream().findFirst();
        }
    }

    static Map<String, byte[]> ciphertexts(Connection connection, String id) throws SQLException {
        Map<String, byte[]> ciphertexts = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select variable, sealed from saved_value where record_id = ? and sealed is not null")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ciphertexts.put(rows.getString("variable"), rows.getBytes("sealed"));
                }
            }
        }
        return ciphertexts;
    }

    private static List<SavedRecord> read(Connection connection, PreparedStatement select) throws SQLException {
        List<SavedRecord> records = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                records.add(record(connection, rows));
            }
        }
        return records;
    }

    private static SavedRecord record(Connection connection, ResultSet row) throws SQLException {
        String id = row.getString("id");
        Map<String, JsonValue> values = new LinkedHashMap<>();
        Set<String> secrets = new LinkedHashSet<>();
        readValues(connection, id, values, secrets);
        return new SavedRecord(
                id,
                row.getString("name"),
                row.getString("provider"),
                WireNamed.find(FormKind.class, row.getString("form")).orElseThrow(),
                Optional.ofNullable(row.getString("kind")).flatMap(kind -> WireNamed.find(ModelKind.class, kind)),
                Optional.ofNullable(row.getString("model")),
                row.getBoolean("stand_in"),
                values,
                secrets,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static void readValues(Connection connection, String id, Map<String, JsonValue> values, Set<String> secrets)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select variable, plain from saved_value where record_id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String variable = rows.getString("variable");
                    Optional.ofNullable(rows.getString("plain"))
                            .ifPresentOrElse(
                                    plain -> values.put(variable, JsonValue.parse(plain)), () -> secrets.add(variable));
                }
            }
        }
    }
}
