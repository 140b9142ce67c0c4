package id.siklus.sasaran;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.hl7.fhir.r4.model.Location;

/** Names of villages by their Kemendagri codes, from the Locations that an owner has imported or written. They hardly ever change, so they are remembered. */
final class VillageNames {

    private static final String AREAS = "https://siklus.id/fhir/sid/wilayah";
    private static final Duration LONGEST_MEMORY = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final DaoRegistry daos;
    private final Cache<String, String> known = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST_MEMORY)
            .maximumSize(MOST)
            .build();

    VillageNames(DaoRegistry daos) {
        this.daos = daos;
    }

    /** @return empty where no Location has the code */
    String of(String village) {
        return village.isEmpty() ? "" : known.get(village, this::find);
    }

    private String find(String village) {
        SearchParameterMap search = new SearchParameterMap()
                .add("identifier", new TokenParam(AREAS, village))
                .setLoadSynchronousUpTo(1);
        return daos.getResourceDao(Location.class).search(search, new SystemRequestDetails()).getAllResources().stream()
                .map(Location.class::cast)
                .map(Location::getName)
                .filter(name -> name != null)
                .findFirst()
                .orElse("");
    }
}
