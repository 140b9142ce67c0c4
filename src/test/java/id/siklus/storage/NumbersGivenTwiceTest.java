package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a crash of PostgreSQL leaves behind beside a server that goes on: sequences that give numbers which the server already holds. */
class NumbersGivenTwiceTest {

    private static final int CRASHES = 12;
    private static final int PATIENTS = 20; // of some ten index rows each, more than one block of numbers

    private final JdbcTemplate owner = new JdbcTemplate(Superuser.dataSource());

    @Test
    void failNoWriteAndLoseNothing() throws IOException {
        for (int crash = 1; crash <= CRASHES; crash++) {
            String family =
                    "Terulang" + crash + "x" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
            assertThat(sequencesForgetTheirLastBlock()).isGreaterThan(5);

            HttpResponse<String> answer = TestServer.post("", transaction(family));

            assertThat(answer.statusCode())
                    .as("crash %d: %s", crash, answer.body())
                    .isEqualTo(200);
            assertThat(new ObjectMapper()
                            .readTree(TestServer.get("/Patient?_summary=count&name=" + family)
                                    .body())
                            .path("total")
                            .asInt())
                    .isEqualTo(PATIENTS);
        }
    }

    private int sequencesForgetTheirLastBlock() {
        return owner.queryForList("""
                        select setval(format('%I.%I', schemaname, sequencename), last_value - increment_by) from pg_sequences
                        where schemaname = 'public' and last_value > 2 * increment_by and increment_by > 1""", Long.class).size();
    }

    private static String transaction(String family) {
        return IntStream.range(0, PATIENTS)
                .mapToObj(number -> entry(family, number))
                .collect(Collectors.joining(",", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [""", "]}"));
    }

    private static String entry(String family, int number) {
        return """
                {"fullUrl": "urn:uuid:%s", "request": {"method": "POST", "url": "Patient"},
                 "resource": {"resourceType": "Patient", "identifier": [{"system": "https://siklus.id/fhir/sid/no-rm/uji", "value": "%s-%d"}], "active": true,
                   "name": [{"use": "official", "text": "%s"}], "gender": "female", "birthDate": "1990-02-03", "multipleBirthInteger": 0}}""".formatted(UUID.randomUUID(), family, number, family);
    }
}
