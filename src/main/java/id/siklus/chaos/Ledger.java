package id.siklus.chaos;

import id.siklus.chaos.Load.Attempt;
import id.siklus.demo.GeneralVisits;
import id.siklus.storage.DatabaseAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the database really holds of the visits that were sent, read behind the server's back.
 *
 * @param versions {@code Type/id/_history/version} of every stored version
 * @param byRequest how many versions each X-Request-ID has written
 * @param audited X-Request-IDs that have a row in the access trail
 * @param doubles Encounters with the business identifier of another one
 */
record Ledger(Set<String> versions, Map<String, Integer> byRequest, Set<String> audited, long doubles) {

    private static final Pattern LOCATION = Pattern.compile(
            "\"location\":\\s*\"(?:https?://[^\"]*/fhir/)?([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}/_history/\\d+)\"");

    /** The Patient of a visit may be there already; all else of a visit is new. */
    private static final Set<Integer> WHOLE =
            Set.of(GeneralVisits.RESOURCES_IN_A_VISIT, GeneralVisits.RESOURCES_IN_A_VISIT - 1);

    static Ledger of(Site site) throws SQLException {
        try (DatabaseAccess database = site.database()) {
            return of(database);
        }
    }

    static Ledger of(DatabaseAccess database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            Ledger ledger = new Ledger(new HashSet<>(), new HashMap<>(), new HashSet<>(), doubles(connection));
            try (PreparedStatement query = connection.prepareStatement("""
                            select r.res_type || '/' || r.fhir_id || '/_history/' || v.res_ver, coalesce(v.request_id, '')
                            from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id""");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ledger.versions.add(row.getString(1));
                    ledger.byRequest.merge(row.getString(2), 1, Integer::sum);
                }
            }
            try (PreparedStatement query = connection.prepareStatement(
                            "select distinct request from siklus.audit_event where request like 'chaos-%'");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ledger.audited.add(row.getString(1));
                }
            }
            return ledger;
        }
    }

    private static long doubles(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                        select count(*) - count(distinct v.res_text_vc::json #>> '{identifier,0,value}')
                        from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id
                        where r.res_type = 'Encounter' and v.res_ver = 1""");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @return the resources that an answer has promised, as {@code Type/id/_history/version} */
    static List<String> promised(Attempt attempt) {
        List<String> promised = new ArrayList<>();
        if (attempt.reply() != null) {
            Matcher location = LOCATION.matcher(attempt.reply().body());
            while (location.find()) {
                promised.add(location.group(1));
            }
        }
        return promised;
    }

    /** @return acknowledged Bundles of which anything is missing, or whose answer named less than they hold */
    long lost(List<Attempt> attempts) {
        return attempts.stream()
                .filter(Attempt::acknowledged)
                .filter(attempt -> {
                    List<String> promised = promised(attempt);
                    return promised.size() != GeneralVisits.RESOURCES_IN_A_VISIT || !versions.containsAll(promised);
                })
                .count();
    }

    /** @return Bundles, acknowledged or not, of which some was stored but not all */
    long half(List<Attempt> attempts) {
        return attempts.stream()
                .map(attempt -> byRequest.getOrDefault(attempt.request(), 0))
                .filter(stored -> stored > 0 && !WHOLE.contains(stored))
                .count();
    }

    /** @return Bundles that were stored although nobody heard of it: allowed, and what a replay must find */
    long storedUnheard(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> !attempt.acknowledged() && byRequest.containsKey(attempt.request()))
                .count();
    }

    long acknowledgedWithoutTrail(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.acknowledged() && !audited.contains(attempt.request()))
                .count();
    }
}
