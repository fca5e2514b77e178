package muster.casebook;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;

/// An SQLite file with the casebook's schema: opened, checked, and brought up to date. Writing is
/// one transaction at a time, reading sees one state throughout.
final class Database implements AutoCloseable {
    /// The version of the last migration in `migration/`.
    static final int SCHEMA = 4;

    /// "MSTR": tells a casebook from other SQLite files.
    static final int APPLICATION = 0x4D535452;

    private final Path file;
    private final Pool readers;
    private final Pool writers;
    private final Jdbi reading;
    private final Jdbi writing;
    private final Object turn = new Object();

    private Database(Path file) {
        this.file = file;
        readers = new Pool(source(SQLiteConfig.TransactionMode.DEFERRED));
        writers = new Pool(source(SQLiteConfig.TransactionMode.IMMEDIATE));
        reading = Jdbi.create(readers);
        writing = Jdbi.create(writers);
    }

    static Database open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CasebookFault(file + ": there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new CasebookFault(file + ": this is a folder, no casebook");
        }
        Database database = new Database(file);
        try {
            database.check();
        } catch (RuntimeException e) {
            database.close();
            throw database.told(e);
        }
        return database;
    }

    /// Reads one consistent state.
    <T> T read(Function<Handle, T> reader) {
        try {
            return reading.inTransaction(reader::apply);
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    /// Writes all of it or nothing.
    <T> T write(Function<Handle, T> writer) {
        synchronized (turn) {
            try {
                return writing.inTransaction(writer::apply);
            } catch (JdbiException e) {
                throw told(e);
            }
        }
    }

    /// For tests: bounds the file, so that it fills up like a disk.
    void limit(int pages) {
        writing.useHandle(handle -> handle.execute("pragma max_page_count = " + pages));
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private SQLiteDataSource source(SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(mode);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setCacheSize(-32_000);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "1073741824");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private void check() {
        // not yet as ours: a foreign file must stay as it is, to the byte
        int schema;
        boolean foreign;
        try (Connection plain =
                DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            int application = number(plain, "pragma application_id");
            schema = number(plain, "pragma user_version");
            foreign =
                    application != APPLICATION
                            && (schema != 0
                                    || application != 0
                                    || number(plain, "select count(*) from sqlite_master") > 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (foreign) {
            throw new CasebookFault(
                    file + ": this is no casebook (an SQLite file of another program)");
        }
        if (schema > SCHEMA) {
            throw new CasebookFault(
                    file
                            + ": is of a newer version of Muster (schema "
                            + schema
                            + ", this one knows "
                            + SCHEMA
                            + ")");
        }
        if (schema < SCHEMA) {
            migrate();
        }
    }

    private void migrate() {
        mark("application_id", APPLICATION);
        Flyway.configure(Database.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source(SQLiteConfig.TransactionMode.DEFERRED))
                .locations("classpath:muster/casebook/migration")
                .load()
                .migrate();
        mark("user_version", SCHEMA);
    }

    private static int number(Connection plain, String query) throws SQLException {
        try (Statement statement = plain.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private void mark(String pragma, int value) {
        writing.useHandle(handle -> handle.execute("pragma " + pragma + " = " + value));
    }

    /// Turns what SQLite says of its file into a line for the user; our own faults fly.
    private RuntimeException told(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException fault) {
                String why = why(fault.getResultCode());
                return why.isEmpty() ? e : new CasebookFault(file + ": " + why, e);
            }
        }
        return e;
    }

    private static String why(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_NOTADB -> "this is no casebook (not an SQLite file)";
            case SQLITE_FULL -> "the disk is full; nothing of what was being filed was kept";
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
                    "another run is writing to it; try again when that one has ended";
            case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_DIRECTORY ->
                    "it is read-only; Muster must be able to write to it and to its folder";
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> "it cannot be opened";
            default -> {
                String name = code.name();
                if (name.startsWith("SQLITE_CORRUPT")) {
                    yield "it is damaged; restore it from a copy, or read the reports again";
                }
                yield name.startsWith("SQLITE_IOERR")
                        ? "the disk cannot be written or read (" + code.message + ")"
                        : "";
            }
        };
    }
}
