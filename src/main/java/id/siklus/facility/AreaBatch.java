package id.siklus.facility;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Location;
import org.jspecify.annotations.Nullable;

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

    AreaBatch(DaoRegistry daos) {
        this.daos = daos;
    }

    Result store(List<Area> areas) {
        Map<String, Location> stored =
                locations(areas.stream().map(area -> area.code().locationId()).toList());
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        int updated = 0;
        for (Area area : areas) {
            Location standing = stored.get(area.code().locationId());
            if (standing == null || !area.isWhatStands(standing)) {
                updated += standing == null ? 0 : 1;
                put(bundle, area, standing);
            }
        }
        int written = bundle.getEntry().size();
        if (written > 0) {
            systemDao().transaction(new SystemRequestDetails(), bundle);
        }
        return new Result(written - updated, updated, areas.size() - written);
    }

    /** @return those of {@code codes} that are stored */
    Set<AreaCode> stored(Collection<AreaCode> codes) {
        Set<String> ids =
                locations(codes.stream().map(AreaCode::locationId).toList()).keySet();
        return codes.stream().filter(code -> ids.contains(code.locationId())).collect(Collectors.toSet());
    }

    private static void put(Bundle bundle, Area area, @Nullable Location standing) {
        bundle.addEntry()
                .setResource(standing == null ? area.toLocation() : area.applyTo(standing))
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("Location/" + area.code().locationId());
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

    @SuppressWarnings("unchecked")
    private IFhirSystemDao<Bundle, ?> systemDao() {
        return daos.getSystemDao();
    }
}
