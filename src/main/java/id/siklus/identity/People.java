package id.siklus.identity;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.FollowingWrite;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Reads and writes records for a merge, as the server itself: who may ask for it has been settled before. */
final class People {

    private static final int NOT_FOUND = 404;

    /** A number that more people share than these says nothing. */
    private static final int MOST_OF_ONE_NUMBER = 20;

    private final DaoRegistry daos;

    People(DaoRegistry daos) {
        this.daos = daos;
    }

    Optional<Patient> find(String id) {
        try {
            return Optional.of(
                    daos.getResourceDao(Patient.class).read(new IdType("Patient", id), new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException gone) {
            return Optional.empty();
        }
    }

    /** @throws RefusedException 404 when there is no such Patient */
    Patient read(String id) {
        return find(id).orElseThrow(() ->
                new RefusedException(NOT_FOUND, Issue.error(ErrorCode.NOT_FOUND, "Parameters", "Patient/" + id)));
    }

    /** @param numbers each with system and value; {@return those who have all of them} */
    List<Patient> withNumbers(List<Identifier> numbers) {
        SearchParameterMap search = new SearchParameterMap();
        numbers.forEach(number -> search.add("identifier", new TokenParam(number.getSystem(), number.getValue())));
        return daos
                .getResourceDao(Patient.class)
                .search(search.setLoadSynchronousUpTo(MOST_OF_ONE_NUMBER), new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(Patient.class::cast)
                .toList();
    }

    Resource read(String type, String id) {
        return (Resource) daos.getResourceDao(type).read(new IdType(type, id), new SystemRequestDetails());
    }

    Resource read(String type, String id, long version) {
        return (Resource) daos.getResourceDao(type)
                .read(new IdType(type, id, String.valueOf(version)), new SystemRequestDetails());
    }

    /** @return the version that was made */
    long write(Resource changed) {
        return write(changed, FollowingWrite.request());
    }

    /** @param request in whose name it is written; {@return the version that was made} */
    @SuppressWarnings("unchecked")
    long write(Resource changed, RequestDetails request) {
        changed.setId(new IdType(changed.fhirType(), changed.getIdElement().getIdPart()));
        changed.getMeta().setVersionId(null);
        IFhirResourceDao<IBaseResource> dao = daos.getResourceDao(changed.fhirType());
        return dao.update(changed, request).getId().getVersionIdPartAsLong();
    }

    static long version(Resource resource) {
        return resource.getIdElement().hasVersionIdPart()
                ? resource.getIdElement().getVersionIdPartAsLong()
                : Long.parseLong(resource.getMeta().getVersionId());
    }
}
