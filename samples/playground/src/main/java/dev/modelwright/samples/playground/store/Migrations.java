package dev.modelwright.samples.playground.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings the tables of a database to the shape that this version knows. The database says how far it is. */
final class Migrations {

    private static final List<List<String>> STEPS =
            List.of(List.of("""
            create table saved (
                id varchar(36) primary key,
                name varchar(80) not null unique,
                provider varchar(200) not null,
                form varchar(20) not null,
                kind varchar(30),
                model varchar(200),
                stand_in boolean not null,
                created_at timestamp(9) with time zone not null,
                updated_at timestamp(9) with time zone not null)""", """
            create table saved_value (
                record_id varchar(36) not null references saved (id) on delete cascade,
                variable varchar(200) not null,
                plain varchar(200000),
                sealed varbinary(200000),
                primary key (record_id, variable))""", "create table mark (name varchar(80) primary key)"));

    private Migrations() {}

    /**
     * Takes the steps that are missing.
     *
     * @throws UnusableStoreException when a newer version has written the database
     */
    static void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists schema_version (version int not null)");
            int version = version(statement);
            if (version > STEPS.size()) {
                throw new UnusableStoreException(
                        "The database is of version " + version + ", but this playground knows " + STEPS.size()
                                + " at most. Use the newer playground, or another data directory.",
                        null);
            }
            for (String sql : STEPS.subList(version, STEPS.size()).stream()
                    .flatMap(List::stream)
                    .toList()) {
                statement.execute(sql);
            }
            statement.execute("delete from schema_version");
            statement.execute("insert into schema_version values (" + STEPS.size() + ")");
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select coalesce(max(version), 0) from schema_version")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
