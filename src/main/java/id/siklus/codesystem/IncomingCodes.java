package id.siklus.codesystem;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a file on their way into the database: each is checked by itself and put aside in a temporary table, where what concerns several lines is found
 * out, so that the size of the file does not matter here.
 */
final class IncomingCodes implements CodeFile.Lines, AutoCloseable {

    private static final int MOST_WRONG_LINES_KEPT = 1_000;
    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_CODE = 200;
    private static final int BATCH = 500;

    private final Connection connection;
    private final CodeForm form;
    private final PreparedStatement insert;
    private final List<WrongLine> wrong = new ArrayList<>();
    private long wrongLines;
    private int pending;

    IncomingCodes(Connection connection, CodeForm form) throws SQLException {
        this.connection = connection;
        this.form = form;
        execute("""
                create temp table incoming (place bigint generated always as identity, line bigint not null, code text collate "C" not null, display text not null,
                    designations text not null, parent text collate "C", active boolean not null, names text not null)
                    on commit drop""");
        this.insert = connection.prepareStatement(
                "insert into incoming (line, " + StoredConcept.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    public void code(CodeLine line) throws IOException {
        Optional<String> code = form.canonical(line.code()).filter(known -> known.length() <= LONGEST_CODE);
        if (code.isEmpty() || hasControl(line.code())) {
            wrong(new WrongLine(line.number(), WrongLine.Reason.CODE, line.code()));
        } else if (line.display().isBlank()) {
            wrong(new WrongLine(line.number(), WrongLine.Reason.NAME, line.code()));
        } else if (isLong(line)) {
            wrong(new WrongLine(line.number(), WrongLine.Reason.TOO_LONG, line.code()));
        } else if (hasControl(line)) {
            wrong(new WrongLine(line.number(), WrongLine.Reason.CONTROL, line.code()));
        } else {
            try {
                add(line.number(), StoredConcept.of(code.get(), line));
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    @Override
    public void wrong(WrongLine line) {
        wrongLines++;
        if (wrong.size() < MOST_WRONG_LINES_KEPT) {
            wrong.add(line);
        }
    }

    /** Called once, when the last line has come: what is wrong between lines is told, left out, and parents that the code itself names are filled in. */
    void complete() throws SQLException {
        flush();
        execute("create index on incoming (code, place)");
        execute("analyze incoming");
        leaveOut(
                WrongLine.Reason.REPEATED,
                "exists (select from incoming e where e.code = i.code and e.place < i.place)");
        if (form.underCategories()) {
            execute("""
                    update incoming i set parent = (
                        select p.code from incoming p
                        where p.code in (left(i.code, 3), left(i.code, 5), left(i.code, 6), left(i.code, 7)) and p.code <> i.code
                        order by length(p.code) desc limit 1)
                    where parent is null""");
        }
        leaveOut(
                WrongLine.Reason.PARENT,
                "parent is not null and not exists (select from incoming p where p.code = i.parent)");
    }

    /** @return by number; the first thousand */
    List<WrongLine> wrong() {
        return wrong.stream()
                .sorted(Comparator.comparingLong(WrongLine::number))
                .toList();
    }

    long wrongLines() {
        return wrongLines;
    }

    /** @return of the good lines */
    Checksum checksum() throws SQLException {
        Checksum checksum = new Checksum();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery("select " + StoredConcept.COLUMNS + " from incoming")) {
                while (rows.next()) {
                    checksum.add(Checksum.ofRow(StoredConcept.of(rows)));
                }
            }
        }
        return checksum;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    private void add(long line, StoredConcept concept) throws SQLException {
        insert.setLong(1, line);
        insert.setString(2, concept.code());
        insert.setString(3, concept.display());
        insert.setString(4, concept.designations());
        insert.setString(5, concept.parent());
        insert.setBoolean(6, concept.active());
        insert.setString(7, concept.names());
        insert.addBatch();
        if (++pending == BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        if (pending > 0) {
            insert.executeBatch();
            pending = 0;
        }
    }

    /** A line that is left out may have been the parent of another, so it is done until nothing is found. */
    private void leaveOut(WrongLine.Reason reason, String condition) throws SQLException {
        int found;
        do {
            found = 0;
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "delete from incoming i where " + condition + " returning i.line, i.code")) {
                while (rows.next()) {
                    wrong(new WrongLine(rows.getLong(1), reason, rows.getString(2)));
                    found++;
                }
            }
        } while (found > 0);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isLong(CodeLine line) {
        return line.display().length() > LONGEST_NAME
                || line.designations().stream()
                        .anyMatch(designation -> designation.value().length() > LONGEST_NAME);
    }

    private static boolean hasControl(CodeLine line) {
        return hasControl(line.display())
                || line.designations().stream()
                        .anyMatch(designation -> hasControl(designation.value()) || hasControl(designation.language()));
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
