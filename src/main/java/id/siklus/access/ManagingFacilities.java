package id.siklus.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.PersonStewards;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells other rooms who manages a person, and whether that is who asks. */
final class ManagingFacilities implements PersonStewards {

    private final Reaches reaches;
    private final Care care;
    private final JdbcTemplate jdbc;

    ManagingFacilities(Reaches reaches, Care care, JdbcTemplate jdbc) {
        this.reaches = reaches;
        this.care = care;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Steward> of(String patient) {
        OptionalInt partition = care.managerOf("Patient", patient);
        return partition.isEmpty()
                ? Optional.empty()
                : jdbc.queryForList("""
                        select r.fhir_id from siklus.keeper k join hfj_resource r on r.res_id = k.organization
                        where k.partition_id = ?""", String.class, partition.getAsInt()).stream()
                        .findFirst()
                        .map(organization -> new Steward(organization, partition.getAsInt()));
    }

    /** A person whom nobody manages is an office's affair. */
    @Override
    public boolean asksForOwn(RequestDetails request, Patient person) {
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty() || caller.get().role() == CallerRole.POSYANDU) {
            return false;
        }
        if (caller.get().may(Caller.ADMIN)) {
            return true;
        }
        OptionalInt manager = care.managerOf("Patient", person.getIdElement().getIdPart());
        return manager.isPresent()
                ? reaches.of(request).includes(manager.getAsInt())
                : caller.get().role().seesBelow();
    }
}
