package id.siklus.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of whose record a stored page is, so that the next one is asked for by the same right. */
final class PatientPages {

    private static final Pattern PAGE = Pattern.compile("[?&]_getpages=([^&]+)");

    private final JdbcTemplate jdbc;

    PatientPages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void note(Bundle page, String patient) {
        page.getLink().stream()
                .map(link -> PAGE.matcher(link.getUrl()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .ifPresent(number -> note(number, patient));
    }

    private void note(String page, String patient) {
        int added = jdbc.update(
                "insert into siklus.patient_page (page, patient) values (?, ?) on conflict do nothing", page, patient);
        if (added == 1) {
            jdbc.update("delete from siklus.patient_page where seen_at < now() - interval '1 day'");
        }
    }

    Optional<String> patient(String page) {
        return jdbc.queryForList("select patient from siklus.patient_page where page = ?", String.class, page).stream()
                .findFirst();
    }
}
