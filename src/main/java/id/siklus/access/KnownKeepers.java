package id.siklus.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.siklus.access.Keepers.Place;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What {@link Keepers} said a moment ago, so that a request costs no SQL of its own. A change of the trees on this node is known at once; one on another node
 * after {@link #LONGEST_MEMORY}.
 */
final class KnownKeepers {

    static final Duration LONGEST_MEMORY = Duration.ofSeconds(5);

    private static final int FORBIDDEN = 403;
    private static final int MOST_ENTRIES = 10_000;

    private record Client(String organization, CallerRole role) {}

    private final Keepers keepers;
    private final TransactionTemplate ownTransaction;
    private final Cache<Client, Reach> reaches = cache();
    private final Cache<String, Optional<Place>> places = cache();
    private final Cache<String, List<Integer>> all = cache();

    /** @param ownTransaction one that neither joins nor waits for the caller's: what is remembered must have been committed */
    KnownKeepers(Keepers keepers, TransactionTemplate ownTransaction) {
        this.keepers = keepers;
        this.ownTransaction = ownTransaction;
    }

    void forget() {
        reaches.invalidateAll();
        places.invalidateAll();
        all.invalidateAll();
    }

    /** @return every partition that somebody keeps */
    List<Integer> all() {
        List<Integer> known = all.getIfPresent("");
        if (known == null) {
            if (mustAskHere()) {
                return keepers.all();
            }
            known = committed(keepers::all);
            all.put("", known);
        }
        return known;
    }

    /** @throws RefusedException 403 when the client's Organization is gone, or neither is nor hangs below an open keeper */
    Reach reach(Caller caller) {
        Client client = new Client(caller.organization(), caller.role());
        Reach known = reaches.getIfPresent(client);
        if (known == null) {
            if (mustAskHere()) {
                return compute(client);
            }
            known = committed(() -> compute(client));
            reaches.put(client, known);
        }
        return known;
    }

    /** @param organization id of an Organization; of one that does not exist, or has no open keeper, there is no place */
    Optional<Place> place(String organization) {
        Optional<Place> known = places.getIfPresent(organization);
        if (known == null) {
            if (mustAskHere()) {
                return keepers.place(organization);
            }
            known = committed(() -> keepers.place(organization));
            places.put(organization, known);
        }
        return known;
    }

    private Reach compute(Client client) {
        return readable(client).withClosed(keepers.closed());
    }

    private Reach readable(Client client) {
        if (client.role() == CallerRole.KEMENKES) {
            return Reach.EVERYTHING;
        }
        long organization = keepers.key(client.organization()).orElseThrow(() -> refusal(client));
        if (client.role().seesBelow()) {
            return Reach.ofOffice(keepers.ofOffice(organization));
        }
        Place place = keepers.place(client.organization()).orElseThrow(() -> refusal(client));
        return client.role() == CallerRole.POSYANDU ? drawer(client, organization, place) : facility(place.keeper());
    }

    private Reach facility(int keeper) {
        List<Integer> partitions = keepers.ofFacility(keeper);
        return Reach.ofFacility(keeper, partitions, partitions.size() > 1);
    }

    private Reach drawer(Client client, long posyandu, Place place) {
        int drawer = place.drawer().orElseGet(() -> {
            keepers.openDrawer(posyandu, place.keeper());
            reaches.invalidateAll();
            places.invalidateAll();
            return keepers.place(client.organization()).orElseThrow().drawer().orElseThrow();
        });
        return Reach.ofFacility(drawer, List.of(drawer), false);
    }

    /**
     * Within an open transaction its own connection is asked, and nothing is remembered, for it may see what will be rolled back. Many writes that each hold one
     * connection and wait for a second would wait for each other.
     */
    private static boolean mustAskHere() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private <T> T committed(Supplier<T> question) {
        T answer = ownTransaction.execute(status -> question.get());
        if (answer == null) {
            throw new IllegalStateException("The database gave no answer");
        }
        return answer;
    }

    private static RefusedException refusal(Client client) {
        return new RefusedException(FORBIDDEN, Issue.error(ErrorCode.NO_FACILITY, "", client.organization()));
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder()
                .expireAfterWrite(LONGEST_MEMORY)
                .maximumSize(MOST_ENTRIES)
                .build();
    }
}
