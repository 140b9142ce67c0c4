package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A transaction indexes each resource once, where HAPI does it twice; what is found afterwards must not tell the difference. */
class IndexRowsTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();

    @Test
    void storesTheSameIndexRowsForATransactionAsForASingleCreate() {
        String single = idOf(TestServer.post("/Patient", patient("RM-INDEKS-1", "Widyastuti")));
        String inTransaction = storedInTransaction(patient("RM-INDEKS-1", "Widyastuti"));

        assertThat(indexRows(inTransaction)).isEqualTo(indexRows(single)).hasSizeGreaterThan(5);
        assertThat(presence(inTransaction)).isEqualTo(presence(single));
    }

    @Test
    void findsAResourceOfATransactionByItsNewValuesOnlyOnceItIsChanged() {
        String id = storedInTransaction(patient("RM-INDEKS-2", "Paramitha"));
        assertThat(TestServer.get("/Patient?_id=" + id + "&name=Paramitha").body())
                .contains(id);

        HttpResponse<String> changed = TestServer.put(
                "/Patient/" + id,
                patient("RM-INDEKS-2", "Kusumawati")
                        .replace("\"resourceType\"", "\"id\": \"" + id + "\", \"resourceType\""));

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(total("/Patient?_id=" + id + "&name=Paramitha")).isZero();
        assertThat(total("/Patient?_id=" + id + "&name=Kusumawati")).isOne();
    }

    private static int total(String search) {
        return ((Bundle) R4.newJsonParser()
                        .parseResource(
                                TestServer.get(search + "&_summary=count").body()))
                .getTotal();
    }

    private static String storedInTransaction(String patient) {
        HttpResponse<String> answer = TestServer.post("", """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"fullUrl": "urn:uuid:6f7a5f0e-40c5-4f8a-9a63-3f6f5b7d1a01", "resource": %s, "request": {"method": "POST", "url": "Patient"}}]}""".formatted(patient));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Bundle bundle = (Bundle) R4.newJsonParser().parseResource(answer.body());
        return bundle.getEntryFirstRep().getResponse().getLocation().split("/")[1];
    }

    private static String idOf(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return R4.newJsonParser()
                .parseResource(Patient.class, created.body())
                .getIdElement()
                .getIdPart();
    }

    private static List<String> indexRows(String id) {
        return jdbc().queryForList("""
                select 'token ' || hash_identity || ' ' || coalesce(hash_sys_and_value, 0) from hfj_spidx_token join hfj_resource using (res_id) where fhir_id = ?
                union all
                select 'string ' || hash_identity || ' ' || coalesce(hash_exact, 0) from hfj_spidx_string join hfj_resource using (res_id) where fhir_id = ?
                union all
                select 'date ' || hash_identity || ' ' || sp_value_low_date_ordinal from hfj_spidx_date join hfj_resource using (res_id) where fhir_id = ?
                order by 1""", String.class, id, id, id);
    }

    private static Map<String, Object> presence(String id) {
        return jdbc().queryForMap("""
                select sp_has_links, sp_token_present, sp_string_present, sp_date_present, sp_uri_present, sp_number_present, sp_quantity_present, sp_coords_present
                from hfj_resource where fhir_id = ?""", id);
    }

    private static JdbcTemplate jdbc() {
        return new JdbcTemplate(TestServer.bean(DataSource.class));
    }

    private static String patient(String number, String family) {
        return """
                {"resourceType": "Patient", "identifier": [{"system": "https://siklus.id/fhir/sid/no-rm/uji", "value": "%s"}], "active": true,
                 "name": [{"use": "official", "text": "%s"}], "gender": "female", "birthDate": "1990-02-03", "multipleBirthInteger": 0}""".formatted(number, family);
    }
}
