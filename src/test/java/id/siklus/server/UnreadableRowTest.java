package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.storage.DatabaseAccess;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A row that is destroyed behind the server's back, among two that are whole. */
class UnreadableRowTest {

    private static final Pattern ID = Pattern.compile("\"id\":\\s*\"([^\"]+)\"");

    private static String before;
    private static String broken;
    private static String after;

    @BeforeAll
    static void storeThreeAndDestroyOne() throws SQLException {
        before = stored("Satu");
        broken = stored("Dua");
        after = stored("Tiga");
        write("{\"resourceType\":\"Library\",\"status\":");
    }

    /** Other classes share the database, and count on every row of it. */
    @AfterAll
    static void mendIt() throws SQLException {
        write("""
                {"resourceType":"Library","status":"draft","name":"BarisRusak","title":"Dua",\
                "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}}""");
        assertThat(TestServer.get("/Library/" + broken).statusCode()).isEqualTo(200);
    }

    private static void write(String text) throws SQLException {
        try (DatabaseAccess database = DatabaseAccess.existing(
                        "--siklus.database.url=", "--siklus.database.directory=" + TestServer.database());
                Connection connection = database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update hfj_res_ver set res_text_vc = ?
                        where res_id = (select res_id from hfj_resource where res_type = 'Library' and fhir_id = ?)""")) {
            update.setString(1, text);
            update.setString(2, broken);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void isLeftOutOfASearchAndNamedBesideTheOthers() {
        HttpResponse<String> answer = TestServer.get("/Library?name=BarisRusak&_count=50");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"id\":\"" + before + "\"", "\"id\":\"" + after + "\"")
                .contains("SKL-5610", "Library/" + broken);
    }

    @Test
    void isLeftOutOfAHistoryAndNamedThere() {
        HttpResponse<String> answer = TestServer.get("/Library/" + broken + "/_history?_count=50");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("SKL-5610", "Library/" + broken);
    }

    @Test
    void isAnErrorThatNamesItWhenItIsAskedFor() {
        HttpResponse<String> answer = TestServer.get("/Library/" + broken);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("SKL-5610", "Library/" + broken);
        assertThat(TestServer.get("/Library/" + before).statusCode()).isEqualTo(200);
    }

    private static String stored(String title) {
        HttpResponse<String> answer = TestServer.post("/Library", """
                {"resourceType":"Library","status":"draft","name":"BarisRusak","title":"%s",
                 "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}}""".formatted(title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
