package id.siklus.site;

import static id.siklus.site.Sheet.text;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Type;

/** "What you must send": one table for whoever writes the bridge of a SIMPUS. */
final class SentTable {

    private static final List<LocalText> HEADS = List.of(
            text("Elemen", "Element"),
            text("Kardinalitas", "Cardinality"),
            text("Arti", "Meaning"),
            text("Asal di SIMPUS", "Where a SIMPUS has it"));

    private final Guide guide;
    private final References references;
    private final SimpusOrigins origins = new SimpusOrigins();

    SentTable(Guide guide) {
        this.guide = guide;
        this.references = new References(guide);
    }

    void write(Sheet sheet, StructureDefinition profile) {
        List<SentElement> elements = SentElement.of(guide, profile);
        sheet.section("kirim", "Yang harus dikirim", "What you must send");
        sheet.paragraph(
                "Baris bertanda <b>wajib</b> harus ada di setiap kiriman. Baris lain dikirim bila datanya ada; "
                        + "elemen di dalamnya (misalnya <code>identifier:nik.value</code>) wajib begitu induknya dikirim.",
                "Rows marked <b>wajib</b> must be in every resource. The others are sent when the record has them; what is inside them is mandatory once they are sent.");
        List<List<String>> rows = new ArrayList<>();
        for (SentElement element : elements) {
            SimpusOrigins.Origin origin = origins.of(element.definition());
            rows.add(List.of(
                    Markup.code(element.name()) + (element.mandatory() ? " <b class=\"wajib\">wajib</b>" : ""),
                    element.cardinality(),
                    meaning(element, origin) + fixed(element.definition()) + binding(element.definition()),
                    Markup.escape(origin.place()) + (origin.general() ? " <sup>*</sup>" : "")));
        }
        sheet.table(HEADS, rows);
        sheet.note(
                "* Pengetahuan umum tentang SIMPUS dan RME, bukan ketetapan: nama menu dan kolom berbeda antarvendor. Sesuaikan dengan program Anda.",
                "* General knowledge about such programs, fixed nowhere: names of screens and fields differ from vendor to vendor.");
    }

    private static String meaning(SentElement element, SimpusOrigins.Origin origin) {
        if (element.meaning().isPresent()) {
            return Markup.both(Translations.of(element.meaning().get()));
        }
        String english = DefinitionSheet.text(element.definition().getShort());
        return origin.meaning().isEmpty()
                ? "<span lang=\"en\" class=\"only\">" + Markup.escape(english) + "</span>"
                : Markup.both(text(origin.meaning(), english));
    }

    private String fixed(ElementDefinition element) {
        Type value = element.hasFixed() ? element.getFixed() : element.getPattern();
        if (value == null) {
            return "";
        }
        String shown = value instanceof Coding coding
                ? code(coding)
                : value instanceof CodeableConcept concept
                        ? concept.getCoding().stream().map(SentTable::code).collect(Collectors.joining(", "))
                        : value.primitiveValue();
        return shown == null || shown.isBlank()
                ? ""
                : "; " + Markup.both("nilainya", "value") + " " + Markup.code(shown);
    }

    private static String code(Coding coding) {
        return (coding.hasSystem() ? coding.getSystem() + "|" : "") + DefinitionSheet.text(coding.getCode());
    }

    private String binding(ElementDefinition element) {
        if (!element.hasBinding() || !element.getBinding().hasValueSet()) {
            return "";
        }
        return "; " + Markup.both("kode", "codes") + ": "
                + references.canonical(element.getBinding().getValueSet());
    }
}
