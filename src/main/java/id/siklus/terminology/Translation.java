package id.siklus.terminology;

import id.siklus.fhir.ErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupUnmappedComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one {@code $translate}.
 *
 * @param targetSystem only codes of this system; {@code null} for any
 */
record Translation(
        Terminology terminology,
        Question question,
        boolean reverse,
        @Nullable String targetSystem) {

    private static final Set<ConceptMapEquivalence> NO_TRANSLATION =
            Set.of(ConceptMapEquivalence.UNMATCHED, ConceptMapEquivalence.DISJOINT);

    /** One line of the answer. @param map canonical of the map that says so */
    private record Match(Translations.Row row, String map) {}

    Parameters of(Collection<Translations> maps) {
        List<Match> matches = new ArrayList<>();
        for (Coding asked : question.codings()) {
            maps.forEach(map -> matches.addAll(matches(map, asked, new LinkedHashSet<>())));
        }
        boolean translated = matches.stream()
                .anyMatch(match -> !NO_TRANSLATION.contains(match.row().equivalence()));
        Parameters answer = new Parameters();
        answer.addParameter("result", translated);
        if (!translated) {
            Coding asked = question.codings().get(0);
            answer.addParameter(
                    "message",
                    ErrorCode.NOTHING_TO_TRANSLATE.text(
                            question.language(),
                            Refusals.shown(asked.getCode()),
                            asked.hasSystem() ? Refusals.shown(asked.getSystem()) : "-"));
        }
        matches.forEach(match -> describe(answer.addParameter().setName("match"), match));
        return answer;
    }

    private List<Match> matches(Translations map, Coding asked, Set<String> path) {
        String canonical = ConceptMapOperations.canonicalOf(map.map());
        if (!path.add(canonical)) {
            return List.of();
        }
        String system = asked.hasSystem() ? asked.getSystem() : null;
        List<Match> matches = new ArrayList<>();
        for (Translations.Row row : map.rows(system, asked.getCode(), reverse)) {
            if (targetSystem == null || targetSystem.equals(row.system())) {
                matches.add(new Match(row, canonical));
            }
        }
        if (matches.isEmpty() && !reverse) {
            map.groupsForUnlisted(system).forEach(group -> matches.addAll(unlisted(group, asked, canonical, path)));
        }
        return matches;
    }

    /** What a group says of codes that it does not list. */
    private List<Match> unlisted(ConceptMapGroupComponent group, Coding asked, String canonical, Set<String> path) {
        if (targetSystem != null && !targetSystem.equals(group.getTarget())) {
            return List.of();
        }
        ConceptMapGroupUnmappedComponent unmapped = group.getUnmapped();
        return switch (unmapped.getMode()) {
            case PROVIDED ->
                List.of(new Match(
                        row(group, ConceptMapEquivalence.EQUAL, asked.getCode(), asked.getDisplay()), canonical));
            case FIXED ->
                List.of(new Match(
                        row(group, ConceptMapEquivalence.WIDER, unmapped.getCode(), unmapped.getDisplay()), canonical));
            case OTHERMAP ->
                terminology
                        .map(String.valueOf(unmapped.getUrl()), null)
                        .map(other -> matches(other, asked, path))
                        .orElse(List.of());
            case NULL -> List.of();
        };
    }

    private static Translations.Row row(
            ConceptMapGroupComponent group, ConceptMapEquivalence equivalence, String code, @Nullable String display) {
        return new Translations.Row(
                group,
                equivalence,
                group.hasTarget() ? group.getTarget() : "",
                group.hasTargetVersion() ? group.getTargetVersion() : "",
                code,
                display == null ? "" : display,
                List.of());
    }

    private void describe(ParametersParameterComponent match, Match found) {
        Translations.Row row = found.row();
        match.addPart()
                .setName("equivalence")
                .setValue(new CodeType(row.equivalence().toCode()));
        if (!row.code().isEmpty()) {
            match.addPart().setName("concept").setValue(coding(row));
        }
        for (ConceptMap.OtherElementComponent product : row.products()) {
            ParametersParameterComponent part = match.addPart().setName("product");
            part.addPart().setName("element").setValue(new UriType(product.getProperty()));
            part.addPart()
                    .setName("concept")
                    .setValue(new Coding(product.getSystem(), product.getValue(), product.getDisplay()));
        }
        match.addPart().setName("source").setValue(new UriType(found.map()));
    }

    private Coding coding(Translations.Row row) {
        Coding coding = new Coding();
        coding.setCode(row.code());
        if (!row.system().isEmpty()) {
            coding.setSystem(row.system());
        }
        if (!row.version().isEmpty()) {
            coding.setVersion(row.version());
        }
        Optional<KnownCode> known = KnownCode.find(terminology, row.system(), row.version(), row.code());
        String display = known.filter(code ->
                        question.names().tag().isPresent() || row.display().isEmpty())
                .map(code -> code.display(question.names()))
                .orElse(row.display());
        if (!display.isEmpty()) {
            coding.setDisplay(display);
        }
        return coding;
    }
}
