package id.siklus.careplan;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import id.siklus.server.Caller;
import id.siklus.server.TypeRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The stored records of a person or a family that a plan reads, as far as the caller may read them. */
final class PersonRecords {

    /** A person has a few hundred records in a life; who has more is no person. */
    private static final int MOST = 5_000;

    private static final String MEDICATION = "Medication";
    private static final Set<String> SUBJECTS = Set.of("Patient", "Group", "Medication");

    private final DaoRegistry daos;
    private final TypeRights rights;

    PersonRecords(DaoRegistry daos, TypeRights rights) {
        this.daos = daos;
        this.rights = rights;
    }

    List<Resource> of(Resource subject, CompiledPlan plan, ServletRequestDetails request) {
        List<Resource> records = new ArrayList<>();
        List<String> people = people(subject);
        for (String type : new TreeSet<>(plan.types())) {
            if (!SUBJECTS.contains(type) && mayRead(type, request)) {
                for (String person : people) {
                    String parameter = person.startsWith("Patient/") ? "patient" : "subject";
                    SearchParameterMap search = new SearchParameterMap().add(parameter, new ReferenceParam(person));
                    records.addAll(search(type, search, request));
                }
            }
        }
        records.addAll(medications(records, request));
        return records;
    }

    private static List<String> people(Resource subject) {
        String itself = subject.fhirType() + "/" + subject.getIdElement().getIdPart();
        Stream<String> members = subject instanceof Group family
                ? family.getMember().stream()
                        .filter(member -> !member.getInactive())
                        .map(member -> member.getEntity().getReference())
                        .filter(reference -> reference != null && reference.startsWith("Patient/"))
                : Stream.empty();
        return Stream.concat(Stream.of(itself), members).distinct().toList();
    }

    private List<Resource> medications(List<Resource> records, ServletRequestDetails request) {
        TokenOrListParam ids = new TokenOrListParam();
        records.stream()
                .flatMap(record -> Stream.ofNullable(record.getProperty("medication".hashCode(), "medication", false)))
                .flatMap(Stream::of)
                .filter(Reference.class::isInstance)
                .map(reference -> ((Reference) reference).getReferenceElement())
                .filter(id -> MEDICATION.equals(id.getResourceType()))
                .forEach(id -> ids.add(new TokenParam(id.getIdPart())));
        return ids.getValuesAsQueryTokens().isEmpty() || !mayRead(MEDICATION, request)
                ? List.of()
                : search(MEDICATION, new SearchParameterMap().add("_id", ids), request);
    }

    private boolean mayRead(String type, ServletRequestDetails request) {
        return Caller.of(request).map(caller -> rights.mayExport(caller, type)).orElse(true);
    }

    private List<Resource> search(String type, SearchParameterMap search, ServletRequestDetails request) {
        ServletSubRequestDetails asIfSearched = new ServletSubRequestDetails(request);
        asIfSearched.setResourceName(type);
        asIfSearched.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
        asIfSearched.setServer(request.getServer());
        asIfSearched.setFhirServerBase(request.getFhirServerBase());
        asIfSearched.setParameters(Map.of());
        return daos
                .getResourceDao(type)
                .search(search.setLoadSynchronousUpTo(MOST), asIfSearched)
                .getAllResources()
                .stream()
                .map(Resource.class::cast)
                .toList();
    }
}
