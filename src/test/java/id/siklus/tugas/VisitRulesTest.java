package id.siklus.tugas;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRequiredBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Who goes to whom is what the guide's plans say, and changes with them. */
class VisitRulesTest {

    private static final Path PROFILES = Path.of("fhir-profiles");
    private static final String BASE = "https://siklus.id/fhir/PlanDefinition/";

    private final List<PlanDefinition> plans = plans();

    @Test
    void healthWorkersGoToWhoMissesTheCheckOfHypertensionOrTheirTuberculosisMedicine() {
        assertThat(rule("penyakit-kronis", "ht-monitor")).satisfies(rule -> {
            assertThat(rule.visitor()).isEqualTo(Visitor.HEALTH_WORKER);
            assertThat(rule.reason().getCode()).isEqualTo("tidak-kontrol");
            assertThat(rule.group()).containsExactlyInAnyOrder("ht-monitor", "ht-monitor-pkm");
            assertThat(rule.visits()).containsExactly("kunjungan-rumah-nakes");
            assertThat(rule.grace()).isEqualTo(Duration.ZERO);
            assertThat(rule.within()).isEqualTo(Duration.ofDays(7));
        });
        assertThat(rule("tb", "tb-oat").visitor()).isEqualTo(Visitor.HEALTH_WORKER);
        assertThat(rule("penyakit-kronis", "dm-monitor").visitor()).isEqualTo(Visitor.KADER);
    }

    @Test
    void aServiceThatMayBeGivenAtHomeIsBroughtByWhoeverGivesIt() {
        assertThat(List.of("pnc-kf1", "pnc-kf2", "pnc-kf3", "pnc-kf4"))
                .allSatisfy(service -> assertThat(
                                rule("ibu-hamil-bersalin-nifas", service).visitor())
                        .isEqualTo(Visitor.HEALTH_WORKER));
        assertThat(List.of("pnc-kn1", "pnc-kn2", "pnc-kn3"))
                .allSatisfy(service ->
                        assertThat(rule("bayi-balita", service).visitor()).isEqualTo(Visitor.HEALTH_WORKER));
        assertThat(rule("bayi-balita", "pnc-kn2").reason().getCode()).isEqualTo("nifas-bayi-baru");
        assertThat(rule("bayi-balita", "vita").visitor()).isEqualTo(Visitor.KADER);
    }

    @Test
    void kaderGoForEverythingElse() {
        assertThat(rule("bayi-balita", "imm-mr-1")).satisfies(rule -> {
            assertThat(rule.visitor()).isEqualTo(Visitor.KADER);
            assertThat(rule.reason().getCode()).isEqualTo("layanan-terlewat");
            assertThat(rule.visits()).containsExactlyInAnyOrder("kunjungan-rumah-khusus", "kunjungan-rumah-nakes");
        });
        assertThat(rule("bayi-balita", "gro-monthly").reason().getCode()).isEqualTo("tidak-datang-posyandu");
        assertThat(rule("dewasa", "adult-td").reason().getCode()).isEqualTo("belum-skrining");
    }

    @Test
    void nobodyGoesForVisitsThemselvesForOptionalServicesOrForWhatNoPlanKnows() {
        VisitRules rules = rules();
        String optional = plans.stream()
                .flatMap(plan -> plan.getAction().stream())
                .flatMap(group -> group.getAction().stream())
                .filter(action -> action.getRequiredBehavior() == ActionRequiredBehavior.COULD)
                .map(action -> action.getCodeFirstRep().getCodingFirstRep().getCode())
                .findFirst()
                .orElseThrow();

        assertThat(rules.of(BASE + "dewasa", optional)).isEmpty();
        assertThat(rules.of(BASE + "penyakit-kronis", "ht-kunjungan-nakes")).isEmpty();
        assertThat(rules.of(BASE + "bayi-balita", "ht-monitor")).isEmpty();
        assertThat(rules.of(BASE + "tidak-ada", "imm-mr-1")).isEmpty();
    }

    @Test
    void aPlanThatSaysOtherwiseIsFollowed() {
        String before = rules().hash();
        PlanDefinition chronic = plans.stream()
                .filter(plan -> plan.getUrl().equals(BASE + "penyakit-kronis"))
                .findFirst()
                .orElseThrow();
        PlanDefinitionActionComponent visit = chronic.getAction().stream()
                .flatMap(group -> group.getAction().stream())
                .filter(action -> "ht-kunjungan-nakes".equals(action.getId()))
                .findFirst()
                .orElseThrow();
        visit.getParticipant().forEach(who -> who.getRole().getCodingFirstRep().setCode("EHA000001"));
        visit.getTimingRange().getLow().setValue(3);
        visit.getTimingRange().getHigh().setValue(5);
        chronic.setVersion("setempat");

        assertThat(rule("penyakit-kronis", "ht-monitor")).satisfies(rule -> {
            assertThat(rule.visitor()).isEqualTo(Visitor.KADER);
            assertThat(rule.grace()).isEqualTo(Duration.ofDays(3));
            assertThat(rule.within()).isEqualTo(Duration.ofDays(2));
        });
        assertThat(rules().hash()).isNotEqualTo(before);
    }

    @Test
    void aPlanIsInForceUntilTheEndOfItsLastDay() {
        Period year =
                new Period().setStartElement(new DateTimeType("2026")).setEndElement(new DateTimeType("2026-12-31"));

        assertThat(StoredRules.holds(year, LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(StoredRules.holds(year, LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(StoredRules.holds(year, LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(StoredRules.holds(year, LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(StoredRules.holds(new Period(), LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void withoutTheVisitForEverybodyNothingIsKnown() {
        assertThat(new VisitRules(List.of(), null).isComplete()).isFalse();
        assertThat(rules().isComplete()).isTrue();
    }

    private VisitRule rule(String plan, String service) {
        return rules().of(BASE + plan, service).orElseThrow();
    }

    private VisitRules rules() {
        return new VisitRules(
                plans, parse(ConceptMap.class, PROFILES.resolve("ConceptMap-layanan-ke-alasan-kunjungan.json")));
    }

    private static List<PlanDefinition> plans() {
        try (Stream<Path> files = Files.list(PROFILES)) {
            List<PlanDefinition> plans = new ArrayList<>();
            files.filter(file -> file.getFileName().toString().startsWith("PlanDefinition-"))
                    .sorted()
                    .forEach(file -> plans.add(parse(PlanDefinition.class, file)));
            return plans;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static <T extends Resource> T parse(Class<T> type, Path file) {
        try {
            return FhirContext.forR4Cached().newJsonParser().parseResource(type, Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
