package id.siklus.audit;

import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import id.siklus.storage.Superuser;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times "who saw this patient" among ten million rows of a year, as a facility, as the ministry, and the youngest page of a facility. Run by name, with a
 * number of rows: {@code java -cp ... id.siklus.audit.AuditQueryMeasurement 10000000}.
 */
final class AuditQueryMeasurement {

    private static final int PATIENTS = 300_000;
    private static final int ORGANIZATIONS = 500;
    private static final int ROUNDS = 30;

    private AuditQueryMeasurement() {}

    public static void main(String[] arguments) {
        long rows = Long.parseLong(arguments[0]);
        JdbcTemplate owner = new JdbcTemplate(Superuser.dataSource());
        owner.execute(
                "select siklus.audit_make_partition((current_date - make_interval(months => n))::date) from generate_series(0, 12) n");
        long start = System.nanoTime();
        long step = Math.min(rows, 500_000);
        for (long from = 0; from < rows; from += step) {
            owner.execute("""
                    insert into siklus.audit_event (at, request, client, organization, role, interaction, outcome, type, id, version, patients, written,
                      parameters, address)
                    select now() - interval '364 days' * (1 - n::float8 / %1$d), gen_random_uuid()::text, 'simpus-' || n %% %3$d, 'org-' || n %% %3$d,
                      'puskesmas', (array['read','search-type','create','transaction'])[1 + n %% 4], 200, 'Observation',
                      case n %% 4 when 0 then gen_random_uuid()::text end, '1',
                      array(select 'p-' || (random() * %2$d)::int from generate_series(1, case when n %% 4 = 1 then 5 else 1 end + n * 0)),
                      '{}', case n %% 4 when 1 then array['patient','code'] else '{}' end, '10.0.0.' || n %% 250
                    from generate_series(%4$d, %5$d) n""".formatted(rows, PATIENTS, ORGANIZATIONS, from, from + step - 1));
            System.out.printf(
                    Locale.ROOT, "%d rows after %d s%n", from + step, (System.nanoTime() - start) / 1_000_000_000);
        }
        owner.execute("vacuum analyze siklus.audit_event");
        System.out.println("size "
                + owner.queryForObject(
                        "select pg_size_pretty(sum(pg_total_relation_size(inhrelid))) from pg_inherits where inhparent = 'siklus.audit_event'::regclass",
                        String.class)
                + ", rows " + owner.queryForObject("select count(*) from siklus.audit_event", Long.class));
        time("/AuditEvent?entity=Patient/p-%d", "", CallerRole.KEMENKES);
        time("/AuditEvent?entity=Patient/p-%d&date=gt2026-10", "", CallerRole.KEMENKES);
        time("/AuditEvent?entity=Patient/p-%d", "org-17", CallerRole.PUSKESMAS);
        time("/AuditEvent?_count=50", "org-17", CallerRole.PUSKESMAS);
        time("/AuditEvent?_count=50", "", CallerRole.KEMENKES);
        time("/AuditEvent?outcome=4&_count=50", "org-17", CallerRole.PUSKESMAS);
        System.exit(0);
    }

    private static void time(String query, String organization, CallerRole role) {
        double[] millis = new double[ROUNDS];
        int entries = 0;
        for (int round = -5; round < ROUNDS; round++) {
            String asked = query.contains("%d") ? query.formatted(1_000 + (round + 5) * 7_919) : query;
            long start = System.nanoTime();
            HttpResponse<String> answer = TestServer.send(TestCallers.as(TestServer.request(asked), organization, role)
                    .GET());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
            entries = answer.body().split("\"fullUrl\"", -1).length - 1;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "p50 %.0f ms, worst %.0f ms, %d entries: %s as %s %s%n",
                millis[ROUNDS / 2],
                millis[ROUNDS - 1],
                entries,
                query,
                role.code(),
                organization);
    }
}
