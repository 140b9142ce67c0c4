package id.siklus.sasaran;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestPatients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** A page of a Posyandu as it is printed, of invented people. With {@code -Dsiklus.write-page=FILE} it is written, to be looked at in a browser. */
class PrintedListTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");
    private static final Instant NOW = Instant.parse("2026-11-22T01:30:00Z");
    private static final List<String> NAMES = List.of(
            "Maria Wanma",
            "Siti Aminah",
            "Yohana Mandacan",
            "Agus Prasetyo",
            "Bayi Ny. Rumbiak",
            "Kristina Dowansiba",
            "Paulus Ayok",
            "Sri Wahyuni");
    private static final List<String> SERVICES = List.of(
            "gro-monthly", "imm-mr-1", "adult-td", "adult-gds", "elder-skilas-adl", "vita", "anc-k4", "ht-monitor");

    private final GuideNames names = GuideNames.ofGuide(FhirContext.forR4Cached());

    @Test
    void aPageHoldsEveryPersonOnceAndMarksWhatIsLate() throws IOException {
        Listing list = posyandu(36);

        String page = new PrintedList(
                        list, YearMonth.of(2026, 11), INDONESIAN, names, code -> code.endsWith("3") ? "Desay" : "")
                .html(PrintStyle.read().css());

        assertThat(page.split("<tbody class=\"person\">", -1)).hasSize(37);
        assertThat(page)
                .contains(
                        "<dd>36</dd>", "Desay RW 001 RT 001", "9202042004 RW 001", "Dicetak", "22 Nov 2026 10:30 WIT");
        assertThat(page.split("<li class=\"late\">", -1).length - 1).isEqualTo((int) list.services().values().stream()
                .flatMap(List::stream)
                .filter(service -> service.isLate(NOW))
                .count());
        assertThat(page.indexOf("RW 001 RT 002")).isLessThan(page.indexOf("RW 002 RT 001"));
        String file = System.getProperty("siklus.write-page", "");
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), page);
        }
    }

    @Test
    void aNameIsTextWhateverItSays() {
        Listing list = posyandu(1);
        list.people().values().iterator().next().getNameFirstRep().setText("<script>alert('x')</script> & \"y\"");

        String page = new PrintedList(list, YearMonth.of(2026, 11), INDONESIAN, names, code -> "").html("");

        assertThat(page)
                .contains("<b>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</b>")
                .doesNotContain("<script");
    }

    @Test
    void whoHasNoAddressStandsUnderAHeadingOfItsOwn() {
        Listing list = posyandu(1);
        list.people().values().iterator().next().getAddress().clear();

        String page = new PrintedList(list, YearMonth.of(2026, 11), INDONESIAN, names, code -> "").html("");

        assertThat(page).contains("Desa, RW dan RT tidak tercatat");
    }

    private Listing posyandu(int persons) {
        Map<String, Patient> people = new LinkedHashMap<>();
        Map<String, List<PlannedService>> services = new LinkedHashMap<>();
        for (int i = 0; i < persons; i++) {
            String id = "p" + i;
            people.put(id, person(id, i));
            List<PlannedService> due = new ArrayList<>();
            for (int j = 0; j <= i % 5; j++) {
                due.add(service(id, SERVICES.get((i + j) % SERVICES.size()), (i + j) % 3 == 0 ? -12 : 9));
            }
            services.put(id, due);
        }
        Asked asked = new Asked(
                ListStatus.DUE,
                Optional.of(Days.of(YearMonth.of(2026, 11))),
                List.of(),
                List.of(),
                "",
                0,
                0,
                Optional.empty());
        Place place = new Place("mawar", "Posyandu Mawar", "Puskesmas Prafi", JAYAPURA, Set.of("mawar"));
        return new Listing(place, asked, NOW, persons, people, services, Map.of());
    }

    private static Patient person(String id, int i) {
        Patient person = TestPatients.woman(id, "x");
        person.getNameFirstRep().setText(NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + i));
        person.setBirthDateElement(
                new DateType(LocalDate.of(2026, 9, 1).minusMonths(17L * i).toString()));
        person.addIdentifier().setSystem("https://fhir.kemkes.go.id/id/nik").setValue("92020445059" + (10_000 + i));
        Extension codes = new Extension("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode");
        codes.addExtension(new Extension("village", new CodeType(i % 9 == 8 ? "9202042004" : "9202042003")));
        codes.addExtension(new Extension("rw", new CodeType("00" + (1 + i % 2))));
        codes.addExtension(new Extension("rt", new CodeType("00" + (1 + i % 3))));
        person.addAddress().addLine("Jalan Trans Papua SP IV no. " + i).addExtension(codes);
        return person;
    }

    private PlannedService service(String person, String code, int late) {
        return new PlannedService(
                1,
                "https://siklus.id/fhir/PlanDefinition/dewasa",
                person,
                "dewasa",
                code,
                names.service(code, "Layanan " + code, INDONESIAN),
                "scheduled",
                NOW.minus(40, ChronoUnit.DAYS),
                NOW.minus(30, ChronoUnit.DAYS),
                NOW.plus(late, ChronoUnit.DAYS),
                NOW.plus(60, ChronoUnit.DAYS),
                null,
                null);
    }
}
