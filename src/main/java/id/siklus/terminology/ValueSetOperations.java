package id.siklus.terminology;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** {@code ValueSet/$expand} and {@code ValueSet/$validate-code} (FHIR R4, section 4.9.8). */
final class ValueSetOperations {

    /** Codes of one answer; who wants more pages through them with {@code offset}. */
    static final int MOST_CODES = 1_000;

    private static final String EXPAND = "$expand";
    private static final String VALIDATE = "$validate-code";

    private final StoredTerminology stored;

    ValueSetOperations(StoredTerminology stored) {
        this.stored = stored;
    }

    @Operation(name = EXPAND, typeName = "ValueSet", idempotent = true)
    public ValueSet expand(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url") @Nullable UriType url,
            @OperationParam(name = "valueSet") @Nullable ValueSet inline,
            @OperationParam(name = "valueSetVersion") @Nullable StringType version,
            @OperationParam(name = "filter") @Nullable StringType filter,
            @OperationParam(name = "offset") @Nullable IntegerType offset,
            @OperationParam(name = "count") @Nullable IntegerType count,
            @OperationParam(name = "activeOnly") @Nullable BooleanType activeOnly,
            @OperationParam(name = "includeDesignations") @Nullable BooleanType designations,
            @OperationParam(name = "displayLanguage") @Nullable CodeType displayLanguage,
            RequestDetails request) {
        ExpansionPage.Wanted wanted = new ExpansionPage.Wanted(
                TypedText.of(Optional.ofNullable(Question.text(filter)).orElse("")),
                activeOnly != null && Boolean.TRUE.equals(activeOnly.getValue()),
                notNegative("offset", offset, 0),
                Math.min(notNegative("count", count, MOST_CODES), MOST_CODES));
        Terminology terminology = stored.current();
        ValueSet valueSet = inline != null && inline.hasCompose()
                ? inline
                : find(EXPAND, terminology, id, Question.text(url), Question.text(version));
        Expansion expansion =
                valueSet == inline ? new Expander(terminology).expand(valueSet) : terminology.expansion(valueSet);
        ExpansionPage page = ExpansionPage.of(expansion, wanted, terminology);
        if (page.entries().isEmpty() && !page.complete() && expansion.entries().isEmpty()) {
            throw Refusals.notExpandable(
                    String.valueOf(valueSet.getUrl()), expansion.wholes().get(0).system() + ": content?");
        }
        return new ExpansionAnswer(valueSet, expansion, page)
                .of(
                        wanted,
                        Question.text(filter),
                        DisplayLanguage.of(Question.text(displayLanguage), request),
                        designations == null || !Boolean.FALSE.equals(designations.getValue()));
    }

    @Operation(name = VALIDATE, typeName = "ValueSet", idempotent = true)
    public Parameters validateCode(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url") @Nullable UriType url,
            @OperationParam(name = "valueSet") @Nullable ValueSet inline,
            @OperationParam(name = "valueSetVersion") @Nullable StringType version,
            @OperationParam(name = "code") @Nullable CodeType code,
            @OperationParam(name = "system") @Nullable UriType system,
            @OperationParam(name = "systemVersion") @Nullable StringType systemVersion,
            @OperationParam(name = "display") @Nullable StringType display,
            @OperationParam(name = "coding") @Nullable Coding coding,
            @OperationParam(name = "codeableConcept") @Nullable CodeableConcept concept,
            @OperationParam(name = "displayLanguage") @Nullable CodeType displayLanguage,
            RequestDetails request) {
        Question question =
                Question.of(VALIDATE, code, Question.text(system), display, coding, concept, displayLanguage, request);
        Terminology terminology = stored.current();
        boolean isInline = inline != null && inline.hasCompose();
        ValueSet valueSet = isInline && inline != null
                ? inline
                : find(VALIDATE, terminology, id, Question.text(url), Question.text(version));
        Expansion expansion = isInline ? new Expander(terminology).expand(valueSet) : terminology.expansion(valueSet);
        return question.firstValid(VALIDATE, asked -> answer(terminology, valueSet, expansion, asked, question))
                .toParameters();
    }

    private static CodeAnswer answer(
            Terminology terminology, ValueSet valueSet, Expansion expansion, Coding asked, Question question) {
        Optional<Entry> listed = asked.hasSystem()
                ? expansion.entry(asked.getSystem(), asked.getCode())
                : expansion.entries().values().stream()
                        .filter(entry -> entry.concept().code().equals(asked.getCode()))
                        .findFirst();
        if (listed.isPresent()) {
            Entry entry = listed.get();
            KnownCode known =
                    new KnownCode(entry.system(), entry.version(), entry.system(), entry.language(), entry.concept());
            return CodeAnswer.known(known, asked, question);
        }
        if (!asked.hasSystem()) {
            return notIn(valueSet, asked, question);
        }
        String system = asked.getSystem();
        if (!expansion.mayContain(system, asked.getCode())) {
            boolean fitsLarge = largeCovers(terminology, expansion, asked);
            return fitsLarge ? ofLarge(terminology, valueSet, asked, question) : notIn(valueSet, asked, question);
        }
        return terminology.large(system).isPresent()
                ? ofLarge(terminology, valueSet, asked, question)
                : CodeAnswer.unchecked(asked, system, question.language());
    }

    /** A code below a category that no prefix tells, of a system that was imported with its hierarchy. */
    private static boolean largeCovers(Terminology terminology, Expansion expansion, Coding asked) {
        String system = asked.getSystem();
        return !expansion.excluded().contains(Entry.keyOf(system, asked.getCode()))
                && expansion.wholes().stream()
                        .filter(whole -> whole.system().equals(system))
                        .anyMatch(whole -> terminology
                                .large(system)
                                .filter(large -> whole.prefixes().stream()
                                        .anyMatch(category ->
                                                large.withDescendants(category).contains(asked.getCode())))
                                .isPresent());
    }

    private static CodeAnswer ofLarge(Terminology terminology, ValueSet valueSet, Coding asked, Question question) {
        return KnownCode.find(terminology, asked.getSystem(), asked.getVersion(), asked.getCode())
                .map(known -> CodeAnswer.known(known, asked, question))
                .orElseGet(() -> notIn(valueSet, asked, question));
    }

    private static CodeAnswer notIn(ValueSet valueSet, Coding asked, Question question) {
        return CodeAnswer.unknown(
                ErrorCode.CODE_NOT_IN_VALUE_SET,
                question.language(),
                Refusals.shown(asked.getCode()),
                asked.hasSystem() ? Refusals.shown(asked.getSystem()) : "-",
                valueSet.hasUrl() ? valueSet.getUrl() : "-");
    }

    private static ValueSet find(
            String operation,
            Terminology terminology,
            @Nullable IdType id,
            @Nullable String url,
            @Nullable String version) {
        if (id != null) {
            return terminology
                    .valueSetOfId(id.getIdPart())
                    .orElseThrow(() -> Refusals.noValueSet("ValueSet/" + id.getIdPart()));
        }
        if (url == null) {
            throw Refusals.missing(operation, "url");
        }
        String canonical = version == null || url.contains("|") ? url : url + '|' + version;
        return terminology.valueSet(canonical).orElseThrow(() -> Refusals.noValueSet(canonical));
    }

    private static int notNegative(String name, @Nullable IntegerType value, int absent) {
        if (value == null || value.getValue() == null) {
            return absent;
        }
        if (value.getValue() < 0) {
            throw Refusals.bad(name, value.getValue(), ">= 0");
        }
        return value.getValue();
    }
}
