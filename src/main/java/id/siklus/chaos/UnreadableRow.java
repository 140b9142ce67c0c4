package id.siklus.chaos;

import id.siklus.chaos.Client.Reply;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** R6: the text of one stored Observation is destroyed; all others stay readable, and the answers name the one. */
final class UnreadableRow implements Trial {

    private static final Pattern OBSERVATION = Pattern.compile("Observation/([A-Za-z0-9.-]{1,64})/_history/1");
    private static final Pattern ENCOUNTER = Pattern.compile("Encounter/([A-Za-z0-9.-]{1,64})/_history/1");

    @Override
    public String number() {
        return "R6";
    }

    @Override
    public String method() {
        return "one stored row is made unreadable";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Site site = stage.shared();
        Client client = site.client();
        Reply visit = client.send(client.transaction(stage.visits().visit(0)));
        List<String> observations = ids(OBSERVATION, visit.body());
        String encounter = ids(ENCOUNTER, visit.body()).get(0);
        String broken = observations.get(observations.size() / 2);
        destroy(site, broken);

        String query = "/Observation?encounter=" + encounter + "&_count=100";
        Reply search = client.get(query);
        Reply history = client.get("/Observation/_history?_count=100");
        findings.note("Observations of the visit", observations.size());
        findings.expect("search that would find it", search.status(), "200", search.status() == 200);
        findings.expectZero(
                "other Observations missing in the search",
                observations.stream()
                        .filter(id -> !id.equals(broken) && !search.body().contains("\"" + id + "\""))
                        .count());
        findings.expect(
                "the search names the row",
                search.body().contains(broken),
                "true",
                search.body().contains(broken));
        findings.expect("history of the type", history.status(), "200", history.status() == 200);
        findings.expectZero("others that cannot be read", unread(client, observations, broken));
        Reply alone = client.get("/Observation/" + broken);
        findings.expect(
                "the row itself: an answer that names it",
                alone.status(),
                "4xx or 500 with its id",
                alone.status() >= 400
                        && alone.body().contains("OperationOutcome")
                        && alone.body().contains(broken));
    }

    private static long unread(Client client, List<String> observations, String broken)
            throws IOException, InterruptedException {
        long unread = 0;
        for (String id : observations) {
            if (!id.equals(broken) && client.get("/Observation/" + id).status() != 200) {
                unread++;
            }
        }
        return unread;
    }

    private static void destroy(Site site, String id) throws Exception {
        try (DatabaseAccess database = site.database();
                Connection connection = database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update hfj_res_ver set res_text_vc = '{"resourceType":"Observation","status":' where res_id =
                          (select res_id from hfj_resource where res_type = 'Observation' and fhir_id = ?)""")) {
            update.setString(1, id);
            if (update.executeUpdate() == 0) {
                throw new IOException("Observation/" + id + " is not stored");
            }
        }
    }

    private static List<String> ids(Pattern location, String body) {
        List<String> ids = new ArrayList<>();
        Matcher found = location.matcher(body);
        while (found.find()) {
            ids.add(found.group(1));
        }
        return ids;
    }
}
