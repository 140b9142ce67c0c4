package id.siklus.bulk;

import java.sql.SQLException;
import java.util.Set;

/** When PostgreSQL itself cannot read what it has stored: a broken disk, a lost chunk of a large value. */
final class Damage {

    /** internal_error, data_corrupted, index_corrupted, character_not_in_repertoire. */
    private static final Set<String> STATES = Set.of("XX000", "XX001", "XX002", "22021");

    private Damage() {}

    static boolean isBehind(SQLException e) {
        return STATES.contains(String.valueOf(e.getSQLState()));
    }
}
