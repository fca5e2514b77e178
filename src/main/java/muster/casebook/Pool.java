package muster.casebook;

import org.jdbi.v3.core.ConnectionFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.sql.DataSource;

/// Keeps connections open between uses, so that a query need not open the file again.
final class Pool implements ConnectionFactory, AutoCloseable {
    private final DataSource source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    Pool(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        synchronized (idle) {
            Connection connection = idle.pollFirst();
            if (connection != null) {
                return connection;
            }
        }
        return source.getConnection();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed) {
                idle.addFirst(connection);
                return;
            }
        }
        connection.close();
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            for (Connection connection : idle) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    // what was committed is safe; nothing can be done about the rest
                    continue;
                }
            }
            idle.clear();
        }
    }
}
