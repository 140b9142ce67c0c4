package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** The front page: what Siklus is, the first steps of a vendor, and where everything stands. */
final class FrontChapter implements Chapter {

    @Override
    public List<Page> pages(Guide guide) {
        Told told = Told.of(
                "beranda",
                new ProseLinks(
                        guide, ProseChapter.texts(guide.sources().narrative()).keySet()));
        Fragment body = new Fragment();
        body.raw(told.lead());
        body.open("ul", "class", "figures");
        figure(
                body,
                guide.all(StructureDefinition.class).size(),
                new LocalText("profil dan ekstensi", "profiles and extensions"));
        figure(body, guide.all(PlanDefinition.class).size(), new LocalText("jadwal tahap hidup", "schedules"));
        figure(body, guide.all(Questionnaire.class).size(), new LocalText("formulir", "forms"));
        figure(body, guide.all(ValueSet.class).size(), new LocalText("himpunan kode", "value sets"));
        figure(body, guide.examples().size(), new LocalText("contoh", "examples"));
        body.close();
        told.sections(body);
        return List.of(new Page(Shelf.HOME.index(), told.titles(), Shelf.HOME, body.written()));
    }

    private static void figure(Fragment body, int number, LocalText what) {
        body.open("li")
                .element("strong", String.valueOf(number))
                .text(" ")
                .both(what)
                .close();
    }
}
