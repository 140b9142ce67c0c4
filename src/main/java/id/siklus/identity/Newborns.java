package id.siklus.identity;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.NumberParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.siklus.fhir.PersonNumbers;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;

/** Finds the child again that was registered by its mother's NIK, birth date and birth order, when it comes back with a NIK of its own. */
final class Newborns {

    private static final int WHOLE_DATE = 10;

    private final IFhirResourceDao<Patient> patients;

    Newborns(IFhirResourceDao<Patient> patients) {
        this.patients = patients;
    }

    /** @return the stored child without a NIK that this one is; empty when there is none, when there are several, or when its NIK is known already */
    Optional<Patient> known(Patient sent) {
        return child(sent).filter(child -> awaits(child, sent));
    }

    /**
     * @param id under which its sender wants to store it
     * @return the stored child that this one is, without a NIK or with the very same; empty also when the id is in use, for then its sender knows whom it means
     */
    Optional<Patient> knownUnderAnotherId(Patient sent, String id) {
        return child(sent)
                .filter(child -> !id.equals(child.getIdElement().getIdPart()))
                .filter(child ->
                        number(child, PersonNumbers.NIK).equals(number(sent, PersonNumbers.NIK)) || awaits(child, sent))
                .filter(child -> !isInUse(id));
    }

    private boolean awaits(Patient child, Patient sent) {
        return number(child, PersonNumbers.NIK).isEmpty()
                && find(new SearchParameterMap()
                                .add(
                                        "identifier",
                                        new TokenParam(
                                                PersonNumbers.NIK,
                                                number(sent, PersonNumbers.NIK).orElseThrow())))
                        .isEmpty();
    }

    private Optional<Patient> child(Patient sent) {
        Optional<String> mothers = number(sent, PersonNumbers.MOTHERS_NIK);
        Optional<Integer> order = order(sent);
        if (number(sent, PersonNumbers.NIK).isEmpty()
                || mothers.isEmpty()
                || order.isEmpty()
                || birth(sent).length() != WHOLE_DATE) {
            return Optional.empty();
        }
        List<Patient> children = find(new SearchParameterMap()
                .add("identifier", new TokenParam(PersonNumbers.MOTHERS_NIK, mothers.get()))
                .add("birthdate", new DateParam(birth(sent)))
                .add("birth-order", new NumberParam(order.get())));
        return children.size() == 1 ? Optional.of(children.get(0)) : Optional.empty();
    }

    private boolean isInUse(String id) {
        try {
            patients.read(new IdType("Patient", id), new SystemRequestDetails());
            return true;
        } catch (ResourceGoneException deleted) {
            return true;
        } catch (ResourceNotFoundException free) {
            return false;
        }
    }

    private List<Patient> find(SearchParameterMap search) {
        return patients.search(search.setLoadSynchronousUpTo(3), new SystemRequestDetails()).getAllResources().stream()
                .map(Patient.class::cast)
                .filter(patient -> Replacement.of(patient).isEmpty())
                .toList();
    }

    /** @return a condition that finds the child and nobody else */
    static String condition(Patient child) {
        return "Patient?identifier=" + PersonNumbers.MOTHERS_NIK + "|"
                + number(child, PersonNumbers.MOTHERS_NIK).orElseThrow() + "&birthdate=" + birth(child)
                + "&birth-order=" + order(child).orElseThrow();
    }

    private static Optional<String> number(Patient patient, String system) {
        return patient.getIdentifier().stream()
                .filter(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue())
                .map(Identifier::getValue)
                .filter(value -> value.matches("\\d{16}"))
                .findFirst();
    }

    private static String birth(Patient patient) {
        return String.valueOf(patient.getBirthDateElement().getValueAsString());
    }

    private static Optional<Integer> order(Patient patient) {
        return patient.getMultipleBirth() instanceof IntegerType order && order.hasValue()
                ? Optional.of(order.getValue())
                : Optional.empty();
    }
}
