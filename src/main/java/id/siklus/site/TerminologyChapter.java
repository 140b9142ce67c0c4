package id.siklus.site;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.ValueSet;

/** Code systems, value sets, maps between them, and the systems of identifiers. */
final class TerminologyChapter implements Chapter {

    @Override
    public List<Page> pages(Guide guide) {
        TerminologyPages pages = new TerminologyPages(guide);
        List<Page> made = new ArrayList<>();
        guide.all(CodeSystem.class).forEach(system -> made.add(pages.codeSystem(system)));
        guide.all(ValueSet.class).forEach(set -> made.add(pages.valueSet(set)));
        guide.all(ConceptMap.class).forEach(map -> made.add(pages.conceptMap(map)));
        guide.all(NamingSystem.class).forEach(naming -> made.add(pages.namingSystem(naming)));
        made.add(index(guide));
        return made;
    }

    private static Page index(Guide guide) {
        Sheet sheet = new Sheet();
        part(sheet, "sistem-kode", "Sistem kode", "Code systems", guide.all(CodeSystem.class));
        part(sheet, "kumpulan-nilai", "Kumpulan nilai", "Value sets", guide.all(ValueSet.class));
        part(sheet, "peta", "Peta konsep", "Concept maps", guide.all(ConceptMap.class));
        part(sheet, "penamaan", "Sistem penamaan", "Naming systems", guide.all(NamingSystem.class));
        return new Page(Shelf.TERMINOLOGY.index(), Shelf.TERMINOLOGY.title(), Shelf.TERMINOLOGY, sheet.markup());
    }

    private static void part(
            Sheet sheet,
            String id,
            String indonesian,
            String english,
            List<? extends Artefact<? extends MetadataResource>> artefacts) {
        sheet.section(id, indonesian, english).list(Listing.all(artefacts));
    }
}
