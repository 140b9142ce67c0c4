package id.siklus.site;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.jspecify.annotations.Nullable;

/** Codes as CSV (RFC 4180). */
final class CodeTables {

    private CodeTables() {}

    static String of(CodeSystem system) {
        StringBuilder out = new StringBuilder(row("system", "kode", "tampilan", "tampilan_en", "arti"));
        CodeRows.of(system)
                .forEach(row -> out.append(row(
                        system.getUrl(),
                        row.code(),
                        row.display().indonesian(),
                        row.display().english(),
                        row.definition())));
        return out.toString();
    }

    static String of(ConceptMap map) {
        StringBuilder out = new StringBuilder(row(
                "sistem_asal", "kode_asal", "hubungan", "sistem_tujuan", "kode_tujuan", "tampilan_tujuan", "catatan"));
        map.getGroup()
                .forEach(group -> group.getElement()
                        .forEach(element -> element.getTarget()
                                .forEach(target -> out.append(row(
                                        group.getSource(),
                                        element.getCode(),
                                        target.hasEquivalence()
                                                ? target.getEquivalence().toCode()
                                                : "",
                                        group.getTarget(),
                                        target.getCode(),
                                        target.getDisplay(),
                                        target.getComment())))));
        return out.toString();
    }

    private static String row(@Nullable String... cells) {
        return Arrays.stream(cells).map(CodeTables::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula is quoted with an apostrophe, because spreadsheets would run it. */
    private static String cell(@Nullable String text) {
        String safe = text == null ? "" : text.matches("[=@].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
