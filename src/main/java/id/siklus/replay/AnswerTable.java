package id.siklus.replay;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code siklus.answered}: what was answered to transactions that came with an Idempotency-Key. */
final class AnswerTable {

    /** A client and the key that it has chosen; nobody's key can meet another's. */
    record Key(String client, String value) {}

    /**
     * A transaction that was committed under a key.
     *
     * @param body SHA-256 of what was sent
     * @param written such as {@code Encounter/123/_history/1}
     * @param answer empty when the server ended before it was kept
     */
    record Answered(byte[] body, List<String> written, Optional<String> answer) {}

    private final JdbcTemplate jdbc;

    AnswerTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Answered> find(Key key) {
        return jdbc
                .query(
                        "select body, written, answer from siklus.answered where client = ? and key = ?",
                        (row, number) -> new Answered(
                                row.getBytes(1),
                                List.of((String[]) row.getArray(2).getArray()),
                                Optional.ofNullable(row.getString(3))),
                        key.client(),
                        key.value())
                .stream()
                .findFirst();
    }

    /** In the transaction that writes. @return whether no other has committed under this key */
    boolean claim(Key key, byte[] body, List<String> written) {
        return jdbc.update("""
                insert into siklus.answered (client, key, body, written) values (?, ?, ?, ?) on conflict do nothing""", statement -> {
                    statement.setString(1, key.client());
                    statement.setString(2, key.value());
                    statement.setBytes(3, body);
                    statement.setArray(4, statement.getConnection().createArrayOf("text", written.toArray()));
                })
                == 1;
    }

    void keep(Key key, @Nullable String answer) {
        jdbc.update(
                "update siklus.answered set answer = ? where client = ? and key = ?",
                answer,
                key.client(),
                key.value());
    }
}
