package id.siklus.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** Who is responsible for a person's data. The room that decides who sees whom answers; without it a server that can merge people does not start. */
public interface PersonStewards {

    /**
     * The facility that manages a person.
     *
     * @param organization id of its Organization
     * @param partition where its records lie
     */
    record Steward(String organization, int partition) {}

    /** @param patient id of a Patient; {@return empty when nobody manages it} */
    Optional<Steward> of(String patient);

    /** @return whether the request comes from the facility that manages the person, from an office above it, or from an administrator */
    boolean asksForOwn(RequestDetails request, Patient person);
}
