package id.siklus.chaos;

import id.siklus.chaos.Load.Attempt;
import id.siklus.storage.DatabaseAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Every stored version of a database that somebody sent, in order.
 *
 * @param rows {@code Type/id/_history/version hash}, the hash over the whole stored text
 */
record Rows(NavigableSet<String> rows) {

    static Rows of(String... arguments) throws SQLException {
        try (DatabaseAccess database = DatabaseAccess.existing(arguments);
                Connection connection = database.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select r.res_type || '/' || r.fhir_id || '/_history/' || v.res_ver || ' '
                          || md5(coalesce(v.res_text_vc, '') || coalesce(encode(lo_get(v.res_text), 'hex'), '') || coalesce(v.res_deleted_at::text, ''))
                        from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id where\s""" + ServersOwn.LEFT_OUT);
                ResultSet row = query.executeQuery()) {
            NavigableSet<String> rows = new TreeSet<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return new Rows(rows);
        }
    }

    /** @return whether all that this Bundle's answer named is there */
    boolean holds(Attempt attempt) {
        return Ledger.promised(attempt).stream().allMatch(this::has);
    }

    static boolean wrote(Attempt attempt, String row) {
        return Ledger.promised(attempt).contains(row.substring(0, row.indexOf(' ')));
    }

    private boolean has(String version) {
        String next = rows.ceiling(version + " ");
        return next != null && next.startsWith(version + " ");
    }
}
