package id.siklus.sasaran;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.google.common.collect.Lists;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/**
 * The people of a list, as the caller sees them everywhere else: its own whole; another, whose plan it keeps although somebody else cares for the person now, with
 * minimal demographics.
 */
final class ListedPeople {

    private static final int AT_ONCE = 200;

    private final DaoRegistry daos;

    /** HAPI asks the server of a request for the sizes of its pages, and of nothing else. This one has none: a list has its own. */
    private final RestfulServer withoutPages;

    ListedPeople(DaoRegistry daos, FhirContext context) {
        this.daos = daos;
        this.withoutPages = new RestfulServer(context);
    }

    /** @return by id, those that are still there, in the order of the ids */
    Map<String, Patient> of(Collection<String> ids, HttpServletRequest http) {
        Map<String, Patient> own = new HashMap<>();
        for (List<String> some : Lists.partition(List.copyOf(ids), AT_ONCE)) {
            TokenOrListParam wanted = new TokenOrListParam();
            some.forEach(wanted::add);
            SearchParameterMap search =
                    new SearchParameterMap().add("_id", wanted).setLoadSynchronousUpTo(some.size());
            daos.getResourceDao(Patient.class)
                    .search(search, as(RestOperationTypeEnum.SEARCH_TYPE, http))
                    .getAllResources()
                    .forEach(person -> own.put(person.getIdElement().getIdPart(), (Patient) person));
        }
        Map<String, Patient> people = new LinkedHashMap<>();
        for (String id : ids) {
            Optional.ofNullable(own.get(id)).or(() -> stranger(id, http)).ifPresent(person -> people.put(id, person));
        }
        return people;
    }

    private Optional<Patient> stranger(String id, HttpServletRequest http) {
        try {
            return Optional.of(daos.getResourceDao(Patient.class)
                    .read(new IdType("Patient", id), as(RestOperationTypeEnum.READ, http)));
        } catch (ResourceNotFoundException | ResourceGoneException nobodyAnyMore) {
            return Optional.empty();
        }
    }

    /** The caller's request as if it asked for people, so that all guards of people hold. */
    private ServletRequestDetails as(RestOperationTypeEnum interaction, HttpServletRequest http) {
        ServletRequestDetails request = new ServletRequestDetails();
        request.setServer(withoutPages);
        request.setServletRequest(http);
        request.setRequestType(RequestTypeEnum.GET);
        request.setRestOperationType(interaction);
        request.setResourceName("Patient");
        request.setParameters(new HashMap<>());
        return request;
    }
}
