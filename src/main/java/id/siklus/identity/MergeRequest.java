package id.siklus.identity;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What {@code $merge} and {@code $undo-merge} are asked, after the operation of FHIR R5 (patient-operation-merge) and, where that says two things at once, after
 * HAPI: a person is named by a reference or by identifiers, not by both.
 *
 * @param result the target as it shall be afterwards, if the sender has a wish
 */
record MergeRequest(Who source, Who target, boolean preview, Optional<Patient> result) {

    private static final int BAD_REQUEST = 400;
    private static final String RESULT = "result-patient";
    private static final String DELETE = "delete-source";
    private static final String PREVIEW = "preview";
    private static final Set<String> PEOPLE =
            Set.of("source-patient", "source-patient-identifier", "target-patient", "target-patient-identifier");
    private static final Set<String> WISHES = Set.of(PREVIEW, RESULT, DELETE);

    /** How a person is named. */
    sealed interface Who permits ById, ByNumbers {}

    record ById(String id) implements Who {}

    /** @param parameter by which they came @param numbers each with system and value, at least one */
    record ByNumbers(String parameter, List<Identifier> numbers) implements Who {}

    /** @throws RefusedException 400 when something is missing, twice there, wrong, or not served */
    static MergeRequest ofMerge(@Nullable Parameters sent) {
        List<ParametersParameterComponent> parameters = known(sent, true);
        if (flag(parameters, DELETE)) {
            throw refused(ErrorCode.MERGE_KEEPS_SOURCE);
        }
        Optional<Patient> result = one(parameters, RESULT).map(parameter -> {
            if (parameter.getResource() instanceof Patient patient) {
                return patient;
            }
            throw refused(ErrorCode.MERGE_PARAMETERS, RESULT);
        });
        return new MergeRequest(
                who(parameters, "source-patient"),
                who(parameters, "target-patient"),
                flag(parameters, PREVIEW),
                result);
    }

    /** @throws RefusedException 400 when something is missing, twice there, wrong, or not served */
    static MergeRequest ofUndo(@Nullable Parameters sent) {
        List<ParametersParameterComponent> parameters = known(sent, false);
        return new MergeRequest(
                who(parameters, "source-patient"), who(parameters, "target-patient"), false, Optional.empty());
    }

    private static List<ParametersParameterComponent> known(@Nullable Parameters sent, boolean wishes) {
        List<ParametersParameterComponent> parameters = sent == null ? List.of() : sent.getParameter();
        Set<String> names = new TreeSet<>(PEOPLE);
        if (wishes) {
            names.addAll(WISHES);
        }
        parameters.stream()
                .map(parameter -> String.valueOf(parameter.getName()))
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(ErrorCode.MERGE_UNKNOWN_PARAMETER, name, String.join(", ", names));
                });
        return parameters;
    }

    private static Who who(List<ParametersParameterComponent> parameters, String name) {
        String byNumbers = name + "-identifier";
        Optional<ParametersParameterComponent> reference = one(parameters, name);
        List<Identifier> numbers = parameters.stream()
                .filter(parameter -> byNumbers.equals(parameter.getName()))
                .map(parameter -> number(parameter, byNumbers))
                .toList();
        if (reference.isPresent() == !numbers.isEmpty()) {
            throw refused(ErrorCode.MERGE_PARAMETERS, name);
        }
        return reference
                .<Who>map(given -> new ById(id(given, name)))
                .orElseGet(() -> new ByNumbers(byNumbers, numbers));
    }

    private static Identifier number(ParametersParameterComponent parameter, String name) {
        if (parameter.getValue() instanceof Identifier number && number.hasSystem() && number.hasValue()) {
            return number;
        }
        throw refused(ErrorCode.MERGE_PARAMETERS, name);
    }

    private static String id(ParametersParameterComponent parameter, String name) {
        IdType id = parameter.getValue() instanceof Reference reference
                ? new IdType(String.valueOf(reference.getReference()))
                : new IdType();
        if (!"Patient".equals(id.getResourceType()) || !id.hasIdPart() || id.isAbsolute()) {
            throw refused(ErrorCode.MERGE_PARAMETERS, name);
        }
        return id.getIdPart();
    }

    private static boolean flag(List<ParametersParameterComponent> parameters, String name) {
        return one(parameters, name)
                .map(parameter -> {
                    if (parameter.getValue() instanceof BooleanType flag && flag.hasValue()) {
                        return flag.getValue();
                    }
                    throw refused(ErrorCode.MERGE_PARAMETERS, name);
                })
                .orElse(false);
    }

    private static Optional<ParametersParameterComponent> one(
            List<ParametersParameterComponent> parameters, String name) {
        List<ParametersParameterComponent> found = parameters.stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .toList();
        if (found.size() > 1) {
            throw refused(ErrorCode.MERGE_PARAMETERS, name);
        }
        return found.stream().findFirst();
    }

    private static RefusedException refused(ErrorCode code, Object... arguments) {
        return new RefusedException(BAD_REQUEST, Issue.error(code, "Parameters", arguments));
    }
}
