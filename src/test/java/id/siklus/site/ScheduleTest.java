package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final double YEAR = 365.25;

    @Test
    void aWindowEndsWithTheDayThatItNames() {
        Track k1 = track("ibu-hamil-bersalin-nifas", "kehamilan", "anc-k1");

        assertThat(k1.window()).isEqualTo(new Span(0, 309));
        assertThat(k1.due()).contains(new Span(55, 91));
        assertThat(k1.recurs()).isFalse();
    }

    @Test
    void hoursAreExact() {
        assertThat(track("ibu-hamil-bersalin-nifas", "nifas", "pnc-kf1").window())
                .isEqualTo(new Span(6 / 24d, 2));
    }

    @Test
    void whatComesWithTheCalendarLiesOnTheAxisOfAge() {
        Track weighing = track("bayi-balita", "pertumbuhan", "gro-monthly");

        assertThat(weighing.every()).isCloseTo(30.4, within(.1));
        assertThat(weighing.window().from()).isZero();
        assertThat(weighing.window().to()).isCloseTo(5 * YEAR, within(1d));
    }

    @Test
    void anAgeAtTheMonthNarrowsIt() {
        Track vitaminA = track("bayi-balita", "gizi", "vita");

        assertThat(vitaminA.window().from()).isCloseTo(YEAR / 2, within(1d));
        assertThat(vitaminA.every()).isCloseTo(YEAR / 2, within(1d));
    }

    @Test
    void whatCountsFromTheLastServiceRepeatsWhenItIsDueAgain() {
        Track cervix = track("dewasa", "skrining", "iva");

        assertThat(cervix.every()).isCloseTo(3 * YEAR, within(1d));
        assertThat(cervix.window()).isEqualTo(new Span(30 * YEAR, 60 * YEAR));
    }

    @Test
    void anAnchorThatIsDerivedFromTheAxisIsDrawnOnIt() {
        Track class1 = track("usia-sekolah-remaja", "bias", "bias-mr");

        assertThat(class1.window().from()).isCloseTo(7 * YEAR, within(1d));
        assertThat(class1.window().to()).isCloseTo(8 * YEAR, within(1d));
    }

    @Test
    void monthsOfTreatmentEndWithTheirNumber() {
        Track medicine = track("tb", "pengobatan", "tb-oat");

        assertThat(medicine.every()).isCloseTo(30.4, within(.1));
        assertThat(medicine.last()).isEqualTo(6);
    }

    @Test
    void whatIsCountedBackwardsHasAnAxisOfItsOwn() {
        List<Schedule.Panel> panels = panels("dewasa", "pasangan");

        assertThat(panels).hasSize(2);
        assertThat(panels.get(0).anchor()).isEqualTo("jangkar-pernikahan");
        assertThat(panels.get(0).backwards()).isTrue();
        assertThat(panels.get(1).backwards()).isFalse();
    }

    private static Track track(String plan, String group, String service) {
        return panels(plan, group).stream()
                .flatMap(panel -> panel.tracks().stream())
                .filter(track -> track.id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static List<Schedule.Panel> panels(String plan, String group) {
        PlanDefinition found = GuideOfProject.GUIDE
                .byReference("PlanDefinition/" + plan)
                .map(artefact -> (PlanDefinition) artefact.resource())
                .orElseThrow();
        Optional<PlanDefinitionActionComponent> part = found.getAction().stream()
                .filter(action -> action.getId().equals(group))
                .findFirst();
        return new Schedule(
                        new Anchors(found), new Sourcing(new Terms(GuideOfProject.GUIDE), found), part.orElseThrow())
                .panels();
    }
}
