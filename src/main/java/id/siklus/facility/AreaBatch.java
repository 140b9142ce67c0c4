package id.siklus.facility;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;

/** Stores some areas whose parents are stored, in one transaction; those that stand already as the file says are not written. */
final class AreaBatch {

    /** How many areas of a batch were what. */
    record Result(int created, int updated, int unchanged) {

        static final Result NONE = new Result(0, 0, 0);

        Result plus(Result more) {
            return new Result(created + more.created, updated + more.updated, unchanged + more.unchanged);
        }

        int total() {
            return created + updated + unchanged;
        }
    }

    private final DaoRegistry daos;
    private final IHapiTransactionService transactions;
    private final Subtrees subtrees;

    AreaBatch(DaoRegistry daos, IHapiTransactionService transactions, Subtrees subtrees) {
        this.daos = daos;
        this.transactions = transactions;
        this.subtrees = subtrees;
    }

    Result store(List<Area> areas) {
        List<String> ids = areas.stream().map(area -> area.code().locationId()).toList();
        Set<String> taken = subtrees.takenIds(Tree.ADMINISTRATIVE, ids);
        Map<String, Location> standing = locations(taken);
        List<Area> changed = areas.stream()
                .filter(area -> !area.isWhatStands(standing.get(area.code().locationId())))
                .toList();
        if (!changed.isEmpty()) {
            SystemRequestDetails request = new SystemRequestDetails();
            TransactionDetails transaction = new TransactionDetails();
            ids.stream()
                    .filter(id -> !taken.contains(id))
                    .forEach(id -> transaction.addResolvedResourceId(new IdType("Location", id), null));
            transactions
                    .withRequest(request)
                    .withTransactionDetails(transaction)
                    .execute(() -> write(changed, standing, request, transaction));
        }
        int updated = (int) changed.stream()
                .filter(area -> standing.containsKey(area.code().locationId()))
                .count();
        return new Result(changed.size() - updated, updated, areas.size() - changed.size());
    }

    /** @return those of {@code codes} that are stored */
    Set<AreaCode> stored(Collection<AreaCode> codes) {
        Set<String> ids =
                locations(codes.stream().map(AreaCode::locationId).toList()).keySet();
        return codes.stream().filter(code -> ids.contains(code.locationId())).collect(Collectors.toSet());
    }

    /** One by one, not as a transaction Bundle: a Bundle is indexed and encoded twice, because its entries might refer to each other. */
    private void write(
            List<Area> areas,
            Map<String, Location> standing,
            SystemRequestDetails request,
            TransactionDetails transaction) {
        IFhirResourceDao<Location> dao = daos.getResourceDao(Location.class);
        for (Area area : areas) {
            Location stored = standing.get(area.code().locationId());
            Location location = stored == null ? area.toLocation() : area.applyTo(stored);
            dao.update(location, null, true, false, request, transaction);
        }
    }

    private Map<String, Location> locations(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        TokenOrListParam wanted = new TokenOrListParam();
        ids.forEach(wanted::add);
        SearchParameterMap search = new SearchParameterMap().add("_id", wanted).setLoadSynchronousUpTo(ids.size());
        return daos.getResourceDao(Location.class).search(search, new SystemRequestDetails()).getAllResources().stream()
                .map(Location.class::cast)
                .collect(Collectors.toMap(location -> location.getIdElement().getIdPart(), location -> location));
    }
}
