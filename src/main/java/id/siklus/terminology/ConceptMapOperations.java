package id.siklus.terminology;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** {@code ConceptMap/$translate} (FHIR R4, section 4.10.7); R5's names of the same parameters are understood too. */
final class ConceptMapOperations {

    private static final String TRANSLATE = "$translate";

    private final StoredTerminology stored;

    ConceptMapOperations(StoredTerminology stored) {
        this.stored = stored;
    }

    @Operation(name = TRANSLATE, typeName = "ConceptMap", idempotent = true)
    public Parameters translate(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url") @Nullable UriType url,
            @OperationParam(name = "conceptMapVersion") @Nullable StringType version,
            @OperationParam(name = "code") @Nullable CodeType code,
            @OperationParam(name = "sourceCode") @Nullable CodeType sourceCode,
            @OperationParam(name = "system") @Nullable UriType system,
            @OperationParam(name = "source") @Nullable UriType source,
            @OperationParam(name = "target") @Nullable UriType target,
            @OperationParam(name = "targetsystem") @Nullable UriType targetSystem,
            @OperationParam(name = "targetSystem") @Nullable UriType targetSystemR5,
            @OperationParam(name = "coding") @Nullable Coding coding,
            @OperationParam(name = "sourceCoding") @Nullable Coding sourceCoding,
            @OperationParam(name = "codeableConcept") @Nullable CodeableConcept concept,
            @OperationParam(name = "reverse") @Nullable BooleanType reverse,
            RequestDetails request) {
        Terminology terminology = stored.current();
        Question question = Question.of(
                TRANSLATE,
                code == null ? sourceCode : code,
                Question.text(system),
                null,
                coding == null ? sourceCoding : coding,
                concept,
                null,
                request);
        boolean backwards = reverse != null && Boolean.TRUE.equals(reverse.getValue());
        Collection<Translations> maps = maps(terminology, id, Question.text(url), Question.text(version), question);
        String from = Question.text(backwards ? target : source);
        String to = Question.text(backwards ? source : target);
        List<Translations> fitting = maps.stream()
                .filter(map -> fits(map.map().getSource(), backwards ? to : from))
                .filter(map -> fits(map.map().getTarget(), backwards ? from : to))
                .toList();
        String wanted = Question.text(targetSystem == null ? targetSystemR5 : targetSystem);
        return new Translation(terminology, question, backwards, wanted).of(fitting);
    }

    private static Collection<Translations> maps(
            Terminology terminology,
            @Nullable IdType id,
            @Nullable String url,
            @Nullable String version,
            Question question) {
        if (id != null) {
            return List.of(terminology
                    .mapOfId(id.getIdPart())
                    .orElseThrow(() -> Refusals.noConceptMap("ConceptMap/" + id.getIdPart())));
        }
        if (url != null) {
            String[] canonical = url.split("\\|", 2);
            String itsVersion = canonical.length == 2 ? canonical[1] : version;
            return List.of(terminology.map(canonical[0], itsVersion).orElseThrow(() -> Refusals.noConceptMap(url)));
        }
        if (!question.codings().stream().allMatch(Coding::hasSystem)) {
            throw Refusals.missing(TRANSLATE, "system | url");
        }
        return terminology.maps();
    }

    private static boolean fits(@Nullable Type said, @Nullable String wanted) {
        return wanted == null || Stream.ofNullable(said).anyMatch(value -> wanted.equals(value.primitiveValue()));
    }

    static String canonicalOf(ConceptMap map) {
        return map.hasUrl() ? map.getUrl() : "ConceptMap/" + map.getIdElement().getIdPart();
    }
}
