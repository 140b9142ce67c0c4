package id.siklus.sasaran;

import static id.siklus.sasaran.ListedPlaces.get;
import static id.siklus.sasaran.ListedPlaces.ok;
import static id.siklus.sasaran.ListedPlaces.put;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** {@code CarePlan?activity-date}: FHIR's own search on plans as the server writes them, by the windows of their activities. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarePlanSearchTest {

    private final ListedPlaces places = new ListedPlaces();

    @BeforeAll
    void threePlansAreStored() {
        places.person("ani", "mawar", "001", "001");
        store("november", period("2026-11-03", "2026-11-28"));
        store("october-and-december", period("2026-10-01", "2026-10-31"), period("2026-12-01", "2026-12-31"));
        store("open", period("2026-11-15", null));
        store(
                "tablets",
                new Timing()
                        .setRepeat(new Timing.TimingRepeatComponent()
                                .setBounds(period("2026-11-01", "2027-01-31"))
                                .setFrequency(1)
                                .setPeriod(1)
                                .setPeriodUnit(Timing.UnitsOfTime.D)));
    }

    @Test
    void aMonthFindsPlansWithAnActivityWhollyInIt() {
        assertThat(found("activity-date=2026-11")).containsExactly("november");
        assertThat(found("activity-date=2026-12")).containsExactly("october-and-december");
    }

    @Test
    void twoEndsFindPlansWithAnActivityThatMeetsTheDaysBetween() {
        assertThat(found("activity-date=ge2026-11-01", "activity-date=le2026-11-30"))
                .as("both ends hold of one activity: none of October's and December's meets November")
                .containsExactly("november", "open", "tablets");
        assertThat(found("activity-date=ge2027-06-01")).containsExactly("open");
        assertThat(found("activity-date=lt2026-10-15")).containsExactly("october-and-december");
    }

    @Test
    void aCourseIsFoundByItsBounds() {
        assertThat(found("activity-date=ge2027-01-15")).containsExactlyInAnyOrder("open", "tablets");
    }

    private List<String> found(String... conditions) {
        String query = Arrays.stream(conditions)
                .map(condition -> condition.split("=", 2)[0] + "="
                        + URLEncoder.encode(condition.split("=", 2)[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Bundle bundle = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        Bundle.class,
                        ok(get(places.prafi(), "/CarePlan?patient=" + places.id("ani") + "&_count=100&" + query))
                                .body());
        return bundle.getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .filter(id -> id.startsWith(places.id("")))
                .map(id -> id.substring(places.id("").length()))
                .sorted()
                .toList();
    }

    private void store(String name, Type... windows) {
        CarePlan plan = places.plan(name, "ani");
        for (Type window : windows) {
            plan.addActivity()
                    .getDetail()
                    .setStatus(CarePlanActivityStatus.SCHEDULED)
                    .setScheduled(window)
                    .getCode()
                    .setText("Layanan");
        }
        ok(put(places.prafi(), plan));
    }

    private static Period period(String start, String end) {
        Period period = new Period().setStartElement(new DateTimeType(start));
        return end == null ? period : period.setEndElement(new DateTimeType(end));
    }
}
