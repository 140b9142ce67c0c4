package id.siklus.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;

/** A text in pieces, so that its size is not that of this JVM's memory. PostgreSQL makes it whole once, and cuts. */
final class LargeText extends InputStream {

    private static final int PIECE = 1 << 20;

    private final BinaryCopy copy;
    private final Turns.Turn turn;
    private byte[] piece = {};
    private int position;
    private int end;

    private LargeText(BinaryCopy copy, Turns.Turn turn) {
        this.copy = copy;
        this.turn = turn;
    }

    /** @throws IOException when the database cannot read it */
    static InputStream of(Connection connection, StoredRow row, Turns.Turn turn) throws IOException {
        try {
            return new LargeText(new BinaryCopy(connection, """
                    select substring(whole.bytes from piece * %1$d + 1 for %1$d)
                    from (select convert_to(v.res_text_vc, 'UTF8') as bytes from hfj_res_ver v
                        where v.res_id = %2$d and v.res_ver = %3$d offset 0) whole,
                        generate_series(0, (octet_length(whole.bytes) - 1) / %1$d) piece""".formatted(PIECE, row.key, row.version)), turn);
        } catch (SQLException e) {
            throw damage(e);
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, end - position);
        System.arraycopy(piece, position, into, offset, read);
        position += read;
        return read;
    }

    private boolean fill() throws IOException {
        try {
            while (position >= end) {
                passTurn();
                if (!copy.next()) {
                    return false;
                }
                int length = copy.bytes();
                piece = copy.message();
                position = copy.position();
                end = position + Math.max(0, length);
            }
            return true;
        } catch (SQLException e) {
            throw damage(e);
        }
    }

    private void passTurn() {
        try {
            turn.pass();
        } catch (ClaimEndedException notWanted) {
            copy.abandon();
            throw notWanted;
        }
    }

    @Override
    public void close() {
        try {
            copy.close();
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
    }

    private static IOException damage(SQLException e) {
        if (!Damage.isBehind(e)) {
            throw new DatabaseAwayException(e);
        }
        return new IOException(e);
    }
}
