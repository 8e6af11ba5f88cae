package dev.modelwright.samples.playground.store;

import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One connection to the database file, used by one thread at a time; what fails is undone. */
final class Database implements AutoCloseable {

    private static final String FILE = "playground.mv.db";

    private static final int TAKEN = 23505;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database open(Path directory) throws IOException {
        String file = directory.toAbsolutePath().resolve("playground").toString();
        if (file.contains(";")) {
            throw new UnusableStoreException("The path of the data directory cannot have a semicolon: " + file, null);
        }
        try {
            return prepared(
                    DriverManager.getConnection(
                            "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0", "playground", ""),
                    directory.resolve(FILE));
        } catch (SQLException e) {
            throw new UnusableStoreException(
                    "The database in " + directory + " cannot be opened: error " + e.getErrorCode()
                            + ". Move it away, or name another data directory with --data.",
                    e);
        }
    }

    private static Database prepared(Connection connection, Path file) throws SQLException, IOException {
        try {
            OwnerOnly.restrict(file);
            Migrations.run(connection);
            connection.setAutoCommit(false);
            return new Database(connection);
        } catch (SQLException | IOException | RuntimeException unusable) {
            connection.close();
            throw unusable;
        }
    }

    /**
     * Does work as a whole or not at all.
     *
     * @throws Problem when it fails; a name that another record has is told apart
     */
    synchronized <T> T run(Work<T> work) {
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            undo();
            throw Problem.of(e.getErrorCode() == TAKEN ? ProblemCode.NAME_TAKEN : ProblemCode.STORAGE_FAILED);
        } catch (RuntimeException refused) {
            undo();
            throw refused;
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException alreadyLost) {
            return;
        }
    }

    private void undo() {
        try {
            connection.rollback();
        } catch (SQLException alreadyLost) {
            return;
        }
    }

    /** Something to be done with the connection. */
    @FunctionalInterface
    interface Work<T> {

        T on(Connection connection) throws SQLException;
    }
}
