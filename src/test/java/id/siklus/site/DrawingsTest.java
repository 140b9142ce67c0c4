package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    @Test
    void theTreeOfFacilitiesHoldsEveryFacilityOfTheExamplesBelowItsParent() {
        ReadPage page = page(new TreeChapter(), TreeChapter.FACILITIES);

        List<Artefact<?>> facilities = GuideOfProject.GUIDE.examples().stream()
                .filter(example -> example.resource() instanceof Organization)
                .toList();
        assertThat(facilities).hasSizeGreaterThan(3).allSatisfy(facility -> {
            ReadPage node = only(page.with("data-node", facility.reference()));
            assertThat(node.all("a").get(0).attribute("href")).isEqualTo(facility.page());
            Organization organization = (Organization) facility.resource();
            if (organization.hasPartOf()) {
                assertThat(left(node))
                        .isEqualTo(left(only(page.with(
                                        "data-node", organization.getPartOf().getReference())))
                                + 34);
            }
        });
    }

    @Test
    void theTreeOfAreasHoldsAreasAndHousesAndNoRooms() {
        ReadPage page = page(new TreeChapter(), TreeChapter.AREAS);

        assertThat(page.with("data-node", "Location/wilayah-prafi")).hasSize(1);
        assertThat(left(only(page.with("data-node", "Location/rumah"))))
                .isGreaterThan(left(only(page.with("data-node", "Location/wilayah-desay"))));
        assertThat(page.with("data-node", "Location/poli-umum")).isEmpty();
    }

    @Test
    void everyNumberOfALifeCycleIsExplained() {
        for (String path : List.of(LifeCycleChapter.VISIT, LifeCycleChapter.REFERRAL)) {
            ReadPage page = page(new LifeCycleChapter(), path);

            List<String> numbers = page.all("svg").get(0).all("a").stream()
                    .map(link -> link.attribute("href").substring(1))
                    .toList();
            List<String> explained = page.all("ol", list -> list.is("steps")).get(0).all("li").stream()
                    .map(step -> step.attribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(numbers).as(path).hasSizeGreaterThan(4).containsExactlyInAnyOrderElementsOf(explained);
        }
    }

    @Test
    void theVisitGoesThroughTheStatesOfTheNationalPlatform() {
        ReadPage page = page(new LifeCycleChapter(), LifeCycleChapter.VISIT);

        assertThat(page.all("g").stream().map(state -> state.attribute("data-state")))
                .contains("arrived", "in-progress", "finished", "cancelled", "entered-in-error");
        assertThat(page.text()).contains("ilp-enc-1", "Waktu selesai kunjungan tidak boleh sebelum waktu mulainya");
    }

    @Test
    void drawingsHaveATitleForThoseWhoCannotSeeThem() {
        for (Chapter chapter : List.of(new TreeChapter(), new LifeCycleChapter(), new StageChapter())) {
            for (Page page : GuideOfProject.pagesOf(chapter)) {
                ReadPage read = ReadPage.of(page);
                read.all("svg").forEach(drawing -> {
                    String label = drawing.attribute("aria-labelledby").split(" ")[0];
                    assertThat(only(read.with("id", label)).text())
                            .as(page.path())
                            .isNotBlank();
                });
            }
        }
    }

    @Test
    void theSameGuideGivesTheSamePages() {
        for (Chapter chapter : List.of(
                new FrontChapter(),
                new ProseChapter(),
                new StageChapter(),
                new FormChapter(),
                new TreeChapter(),
                new LifeCycleChapter())) {
            assertThat(GuideOfProject.pagesOf(chapter)).isEqualTo(GuideOfProject.pagesOf(chapter));
        }
    }

    private static int left(ReadPage node) {
        return Integer.parseInt(node.all("rect").get(0).attribute("x"));
    }

    private static ReadPage only(List<ReadPage> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static ReadPage page(Chapter chapter, String path) {
        return ReadPage.of(GuideOfProject.pagesOf(chapter).stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow());
    }
}
