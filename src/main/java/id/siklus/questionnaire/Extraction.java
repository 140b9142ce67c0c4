package id.siklus.questionnaire;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * Observation-based extraction (SDC): an item that the form marks with {@code observationExtract} becomes an Observation of the item's code, a marked group one
 * Observation with components ({@link ScoredGroup}). Who, where and when are the response's.
 */
final class Extraction {

    private static final int UNPROCESSABLE = 422;
    private static final Set<String> SUBJECTS = Set.of("Patient", "Group", "Location");
    private static final Set<String> PERFORMERS =
            Set.of("Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson");

    private final QuestionnaireResponse response;
    private final Reference derivedFrom;
    private final Optional<ResultKeys> keys;
    private final GivenAnswers answers;
    private final String path;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final List<Observation> found = new ArrayList<>();

    private Extraction(QuestionnaireResponse response, Reference derivedFrom, Optional<ResultKeys> keys, String path) {
        this.response = response;
        this.derivedFrom = derivedFrom;
        this.keys = keys;
        this.answers = GivenAnswers.of(response);
        this.path = path;
    }

    /**
     * @param derivedFrom how the Observations name the response
     * @param keys numbers them; without, they have no identifier
     * @param path FHIRPath of the response in the request, for what is refused
     * @throws RefusedException 422 when the answers are not final, when what an Observation must have is missing, or when a total is wrong
     */
    static List<Observation> of(
            Questionnaire form,
            QuestionnaireResponse response,
            Reference derivedFrom,
            Optional<ResultKeys> keys,
            String path) {
        Extraction extraction = new Extraction(response, derivedFrom, keys, path);
        extraction.refuseWhatGivesNoObservations();
        extraction.walk(form.getItem(), response.getItem());
        return extraction.found;
    }

    private void refuseWhatGivesNoObservations() {
        List<Issue> issues = new ArrayList<>();
        if (response.getStatus() != QuestionnaireResponseStatus.COMPLETED
                && response.getStatus() != QuestionnaireResponseStatus.AMENDED) {
            String status = response.hasStatus() ? response.getStatus().toCode() : "-";
            issues.add(Issue.error(ErrorCode.ANSWERS_NOT_FINAL, path + ".status", status));
        }
        if (!SUBJECTS.contains(typeOf(response.getSubject()))) {
            issues.add(Issue.error(ErrorCode.EXTRACT_NEEDS, path + ".subject", "subject"));
        }
        if (!response.hasEncounter()) {
            issues.add(Issue.error(ErrorCode.EXTRACT_NEEDS, path + ".encounter", "encounter"));
        }
        if (!response.hasAuthored()) {
            issues.add(Issue.error(ErrorCode.EXTRACT_NEEDS, path + ".authored", "authored"));
        }
        if (!issues.isEmpty()) {
            throw new RefusedException(UNPROCESSABLE, issues);
        }
    }

    /** The type of a reference into the same Bundle is not known here; the profile of Observation sees to it. */
    private static String typeOf(Reference reference) {
        if (!reference.hasReference()) {
            return "";
        }
        String type = reference.getReferenceElement().getResourceType();
        return type == null ? "Patient" : type;
    }

    private void walk(List<QuestionnaireItemComponent> asked, List<QuestionnaireResponseItemComponent> answered) {
        for (QuestionnaireItemComponent item : asked) {
            if (ItemMeaning.isExtracted(item) && ItemMeaning.concludes(item) && isLeftOut(item, answered)) {
                group(item, new ScoredGroup(item, new QuestionnaireResponseItemComponent(), answers));
            }
            for (QuestionnaireResponseItemComponent given : answered) {
                if (item.getLinkId().equals(given.getLinkId())) {
                    read(item, given);
                }
            }
        }
    }

    private static boolean isLeftOut(
            QuestionnaireItemComponent item, List<QuestionnaireResponseItemComponent> answered) {
        return answered.stream().noneMatch(given -> item.getLinkId().equals(given.getLinkId()));
    }

    private void read(QuestionnaireItemComponent item, QuestionnaireResponseItemComponent given) {
        boolean extracted = ItemMeaning.isExtracted(item);
        if (extracted && ItemMeaning.isGroup(item)) {
            group(item, new ScoredGroup(item, given, answers));
        }
        walk(item.getItem(), given.getItem());
        for (QuestionnaireResponseItemAnswerComponent answer : given.getAnswer()) {
            if (extracted) {
                GivenAnswers.value(answer).ifPresent(value -> answer(item, value));
            }
            walk(item.getItem(), answer.getItem());
        }
    }

    private void answer(QuestionnaireItemComponent item, Type value) {
        ResultValues.of(item, value)
                .ifPresent(result -> found.add(observation(item).setValue(result)));
    }

    private void group(QuestionnaireItemComponent item, ScoredGroup group) {
        group.wrongTotal().ifPresent(given -> {
            throw new RefusedException(
                    UNPROCESSABLE,
                    Issue.error(
                            ErrorCode.TOTAL_WRONG,
                            path + ".item",
                            item.getLinkId(),
                            given.toPlainString(),
                            group.score().orElseThrow().toPlainString()));
        });
        if (group.components().isEmpty() && group.score().isEmpty()) {
            return;
        }
        Observation observation = observation(item).setComponent(group.components());
        group.result().ifPresent(observation::setValue);
        group.score().ifPresent(score -> observation.setValue(ResultValues.score(score)));
        observation.setInterpretation(group.interpretations());
        found.add(observation);
    }

    private Observation observation(QuestionnaireItemComponent item) {
        Observation observation = new Observation();
        int occurrence = occurrences.merge(item.getLinkId(), 1, Integer::sum) - 1;
        keys.ifPresent(known -> observation.addIdentifier(known.of(item.getLinkId(), occurrence)));
        observation.setStatus(
                response.getStatus() == QuestionnaireResponseStatus.AMENDED
                        ? ObservationStatus.AMENDED
                        : ObservationStatus.FINAL);
        observation.addCategory(ItemMeaning.category(item)).setCode(ScoredGroup.concept(item));
        observation
                .setSubject(response.getSubject().copy())
                .setEncounter(response.getEncounter().copy());
        DateTimeType authored = response.getAuthoredElement();
        observation.setEffective(authored.copy());
        if (authored.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal()) {
            TimeZone zone = authored.getTimeZone() == null ? TimeZone.getTimeZone("UTC") : authored.getTimeZone();
            observation.setIssuedElement(new InstantType(authored.getValue(), TemporalPrecisionEnum.MILLI, zone));
        }
        performer().ifPresent(observation::addPerformer);
        return observation.addDerivedFrom(derivedFrom.copy());
    }

    /** Who filled it in; a device cannot have observed, then who answered. */
    private Optional<Reference> performer() {
        return List.of(response.getAuthor(), response.getSource()).stream()
                .filter(Reference::hasReference)
                .filter(reference -> {
                    String type = reference.getReferenceElement().getResourceType();
                    return type == null || PERFORMERS.contains(type);
                })
                .map(Reference::copy)
                .findFirst();
    }
}
