package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StageChapterTest {

    static Stream<Artefact<PlanDefinition>> plans() {
        return GuideOfProject.GUIDE.all(PlanDefinition.class).stream();
    }

    @Test
    void everyStageOfTheContractHasItsPage() {
        List<String> paths = GuideOfProject.pagesOf(new StageChapter()).stream()
                .map(Page::path)
                .toList();

        assertThat(paths)
                .contains(
                        "siklus-hidup.html",
                        "tahap-ibu-hamil-bersalin-nifas.html",
                        "tahap-bayi-balita.html",
                        "tahap-usia-sekolah-remaja.html",
                        "tahap-dewasa.html")
                .contains("tahap-lansia.html", "tahap-penyakit-kronis.html", "tahap-tb.html", "tahap-keluarga.html");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theDrawingShowsEachActionOnce(Artefact<PlanDefinition> plan) {
        ReadPage page = page(plan);

        for (PlanDefinitionActionComponent action : leaves(plan.resource())) {
            List<ReadPage> drawn = page.with("data-action", action.getId());
            assertThat(drawn).as(action.getId()).hasSize(1);
            assertThat(drawn.get(0).text()).contains(action.getTitle().split(" ")[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void eachServiceIsDrawnWithItsWindowItsDueTimeOrRepeatItsLevelsAndItsSource(Artefact<PlanDefinition> plan) {
        ReadPage page = page(plan);

        for (PlanDefinitionActionComponent service : services(plan.resource())) {
            ReadPage drawn = page.with("data-action", service.getId()).get(0);
            assertThat(drawn.all("rect", bar -> bar.is("tl-window")))
                    .as(service.getId())
                    .hasSize(1);
            assertThat(drawn.all("*", mark -> mark.is("tl-due") || mark.is("tl-repeat") || mark.is("tl-often")))
                    .as(service.getId())
                    .isNotEmpty();
            assertThat(drawn.all("circle", level -> level.is("tl-given")).stream()
                            .map(level -> level.attribute("data-level")))
                    .as(service.getId())
                    .containsExactlyInAnyOrderElementsOf(Schedule.levels(service).stream()
                            .map(Coding::getCode)
                            .toList());
            assertThat(drawn.text()).as(service.getId()).containsPattern("\\[\\d");
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void dosesWithinTheDueTimeAreSaidInTheDrawing(Artefact<PlanDefinition> plan) {
        ReadPage page = page(plan);

        for (PlanDefinitionActionComponent service : services(plan.resource())) {
            String drawn = page.with("data-action", service.getId()).get(0).text();
            assertThat(drawn)
                    .as(service.getId())
                    .contains(Schedule.doses(service).indonesian());
            assertThat(Schedule.doses(service).indonesian().isEmpty())
                    .as(service.getId())
                    .isEqualTo(!service.hasTimingTiming());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theTableSaysTheSame(Artefact<PlanDefinition> plan) {
        ReadPage page = page(plan);

        for (PlanDefinitionActionComponent service : services(plan.resource())) {
            ReadPage row = page.with("id", service.getId()).get(0);
            List<ReadPage> cells = row.all("td");
            assertThat(cells).as(service.getId()).hasSize(7);
            assertThat(cells.get(0).text()).as("window of " + service.getId()).containsPattern("[a-z]");
            assertThat(cells.get(3).text())
                    .as("level of " + service.getId())
                    .isNotBlank()
                    .isNotEqualTo("-");
            service.getOutput()
                    .forEach(output -> assertThat(cells.get(5).text())
                            .as("closing data of " + service.getId())
                            .contains(output.getType()));
            assertThat(cells.get(6).text()).as("source of " + service.getId()).contains("[");
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void barsStayOnTheChart(Artefact<PlanDefinition> plan) {
        ReadPage page = page(plan);

        for (ReadPage bar : page.all("rect")) {
            double left = Double.parseDouble(bar.attribute("x"));
            double right = left + Double.parseDouble(bar.attribute("width"));
            assertThat(left).isGreaterThanOrEqualTo(275);
            assertThat(right).isLessThanOrEqualTo(276 + 470 + 3.1);
        }
    }

    private static ReadPage page(Artefact<PlanDefinition> plan) {
        return ReadPage.of(new StagePage(plan, new Terms(GuideOfProject.GUIDE), GuideOfProject.GUIDE).page());
    }

    private static List<PlanDefinitionActionComponent> services(PlanDefinition plan) {
        return leaves(plan).stream().filter(action -> !Anchors.isAnchor(action)).toList();
    }

    private static List<PlanDefinitionActionComponent> leaves(PlanDefinition plan) {
        List<PlanDefinitionActionComponent> leaves = new ArrayList<>();
        plan.getAction().forEach(group -> leaves.addAll(group.getAction()));
        assertThat(leaves).isNotEmpty();
        return leaves;
    }
}
