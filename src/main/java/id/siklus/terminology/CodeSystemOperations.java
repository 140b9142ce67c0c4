package id.siklus.terminology;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** {@code CodeSystem/$lookup} and {@code CodeSystem/$validate-code} (FHIR R4, section 4.8.5). */
final class CodeSystemOperations {

    private static final String LOOKUP = "$lookup";
    private static final String VALIDATE = "$validate-code";

    private final StoredTerminology stored;

    CodeSystemOperations(StoredTerminology stored) {
        this.stored = stored;
    }

    @Operation(name = LOOKUP, typeName = "CodeSystem", idempotent = true)
    public Parameters lookup(
            @OperationParam(name = "code") @Nullable CodeType code,
            @OperationParam(name = "system") @Nullable UriType system,
            @OperationParam(name = "version") @Nullable StringType version,
            @OperationParam(name = "coding") @Nullable Coding coding,
            @OperationParam(name = "displayLanguage") @Nullable CodeType displayLanguage,
            @OperationParam(name = "property", max = OperationParam.MAX_UNLIMITED) @Nullable List<CodeType> properties,
            RequestDetails request) {
        Question question =
                Question.of(LOOKUP, code, Question.text(system), null, coding, null, displayLanguage, request);
        Coding asked = question.codings().get(0);
        if (!asked.hasSystem()) {
            throw Refusals.missing(LOOKUP, coding == null ? "system" : "coding.system");
        }
        String itsVersion = asked.hasVersion() ? asked.getVersion() : Question.text(version);
        Terminology terminology = stored.current();
        KnownCode known = KnownCode.find(terminology, asked.getSystem(), itsVersion, asked.getCode())
                .orElseThrow(() -> isHere(terminology, asked.getSystem(), itsVersion)
                        ? Refusals.noCode(asked.getCode(), asked.getSystem())
                        : Refusals.noSystem(asked.getSystem()));
        return described(known, question, properties == null ? List.of() : properties);
    }

    @Operation(name = VALIDATE, typeName = "CodeSystem", idempotent = true)
    public Parameters validateCode(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url") @Nullable UriType url,
            @OperationParam(name = "version") @Nullable StringType version,
            @OperationParam(name = "code") @Nullable CodeType code,
            @OperationParam(name = "display") @Nullable StringType display,
            @OperationParam(name = "coding") @Nullable Coding coding,
            @OperationParam(name = "codeableConcept") @Nullable CodeableConcept concept,
            @OperationParam(name = "displayLanguage") @Nullable CodeType displayLanguage,
            RequestDetails request) {
        Terminology terminology = stored.current();
        String system = id == null
                ? Question.text(url)
                : terminology
                        .tableOfId(id.getIdPart())
                        .orElseThrow(() -> Refusals.noSystem("CodeSystem/" + id.getIdPart()))
                        .url();
        Question question = Question.of(VALIDATE, code, system, display, coding, concept, displayLanguage, request);
        return question.firstValid(
                        VALIDATE, asked -> answer(terminology, system, Question.text(version), asked, question))
                .toParameters();
    }

    /** @param system that the request names; a coding may name its own, and then they must be the same */
    private static CodeAnswer answer(
            Terminology terminology,
            @Nullable String system,
            @Nullable String version,
            Coding asked,
            Question question) {
        String its = asked.hasSystem() ? asked.getSystem() : system;
        if (its == null) {
            throw Refusals.missing(VALIDATE, "url");
        }
        if (system != null && !system.equals(its)) {
            return CodeAnswer.unknown(
                    ErrorCode.CODE_NOT_IN_SYSTEM, question.language(), Refusals.shown(asked.getCode()), system);
        }
        return answerOf(terminology, its, version, asked, question);
    }

    private static CodeAnswer answerOf(
            Terminology terminology, String system, @Nullable String version, Coding asked, Question question) {
        String itsVersion = asked.hasVersion() ? asked.getVersion() : version;
        Optional<KnownCode> known = KnownCode.find(terminology, system, itsVersion, asked.getCode());
        if (known.isPresent()) {
            return CodeAnswer.known(known.get(), asked, question);
        }
        if (!isHere(terminology, system, itsVersion)) {
            throw Refusals.noSystem(system);
        }
        boolean allIsHere = terminology.large(system).isPresent()
                || terminology
                        .table(system, itsVersion)
                        .filter(CodeTable::isComplete)
                        .isPresent();
        return allIsHere
                ? CodeAnswer.unknown(
                        ErrorCode.CODE_NOT_IN_SYSTEM, question.language(), Refusals.shown(asked.getCode()), system)
                : CodeAnswer.unchecked(asked, system, question.language());
    }

    private static boolean isHere(Terminology terminology, String system, @Nullable String version) {
        return terminology.table(system, version).isPresent()
                || terminology
                        .large(system)
                        .filter(large ->
                                Terminology.isOf(version, large.version().orElse("")))
                        .isPresent();
    }

    private static Parameters described(KnownCode known, Question question, List<CodeType> wanted) {
        Set<String> only = new HashSet<>();
        wanted.forEach(property -> only.add(property.getValue()));
        Concept concept = known.concept();
        Parameters answer = new Parameters();
        answer.addParameter("name", known.systemName());
        if (!known.version().isEmpty()) {
            answer.addParameter("version", known.version());
        }
        answer.addParameter("display", known.display(question.names()));
        answer.addParameter("code", new CodeType(concept.code()));
        answer.addParameter("system", new UriType(known.system()));
        answer.addParameter("abstract", !concept.selectable());
        for (LargeSystem.Designation name : concept.designations()) {
            ParametersParameterComponent designation = answer.addParameter().setName("designation");
            if (!name.language().isEmpty()) {
                designation.addPart().setName("language").setValue(new CodeType(name.language()));
            }
            designation.addPart().setName("value").setValue(new StringType(name.value()));
        }
        concept.definition().ifPresent(text -> property(answer, only, "definition", new StringType(text)));
        concept.parent().ifPresent(above -> property(answer, only, "parent", new CodeType(above)));
        if (!concept.active()) {
            property(answer, only, "inactive", new org.hl7.fhir.r4.model.BooleanType(true));
        }
        for (ConceptPropertyComponent said : concept.properties()) {
            if (!"parent".equals(said.getCode()) && !"inactive".equals(said.getCode())) {
                property(answer, only, said.getCode(), said.getValue());
            }
        }
        return answer;
    }

    private static void property(
            Parameters answer, Set<String> only, String code, org.hl7.fhir.r4.model.@Nullable Type value) {
        if (only.isEmpty() || only.contains(code)) {
            ParametersParameterComponent property = answer.addParameter().setName("property");
            property.addPart().setName("code").setValue(new CodeType(code));
            property.addPart().setName("value").setValue(value);
        }
    }
}
