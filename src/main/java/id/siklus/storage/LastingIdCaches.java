package id.siklus.storage;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for an hour which storage key an id has, where HAPI forgets after a minute: the pair never changes. A deletion on another node may be seen late; HAPI
 * asks these caches only where deleted resources are wanted too, and looks at the row itself before it shows anything.
 */
final class LastingIdCaches extends MemoryCacheService {

    /** About 25 MB when full. */
    private static final int ENTRIES = 50_000;

    private final Map<CacheEnum, Cache<Object, Object>> lasting = new EnumMap<>(CacheEnum.class);

    LastingIdCaches(JpaStorageSettings settings) {
        super(settings);
        lasting.put(CacheEnum.RESOURCE_LOOKUP_BY_FORCED_ID, empty());
        lasting.put(CacheEnum.PID_TO_FORCED_ID, empty());
    }

    private static Cache<Object, Object> empty() {
        return Caffeine.newBuilder()
                .maximumSize(ENTRIES)
                .expireAfterWrite(Duration.ofHours(1))
                .build();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <K, T> T doGet(CacheEnum which, K key, Function<K, T> source) {
        Cache<Object, Object> cache = lasting.get(which);
        return cache == null ? super.doGet(which, key, source) : (T) cache.get(key, unseen -> source.apply(key));
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <K, V> @Nullable V doGetIfPresent(CacheEnum which, K key) {
        Cache<Object, Object> cache = lasting.get(which);
        return cache == null ? super.doGetIfPresent(which, key) : (V) cache.getIfPresent(key);
    }

    @Override
    protected <K, V> void doPut(CacheEnum which, K key, V value) {
        Cache<Object, Object> cache = lasting.get(which);
        if (cache == null) {
            super.doPut(which, key, value);
        } else {
            cache.put(key, value);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <K, V> Map<K, V> doGetAllPresent(CacheEnum which, Collection<K> keys) {
        Cache<Object, Object> cache = lasting.get(which);
        return cache == null ? super.doGetAllPresent(which, keys) : (Map<K, V>) cache.getAllPresent(keys);
    }

    @Override
    public void invalidateAllCaches() {
        super.invalidateAllCaches();
        lasting.values().forEach(Cache::invalidateAll);
    }

    @Override
    public void invalidateCaches(CacheEnum... which) {
        super.invalidateCaches(which);
        for (CacheEnum one : which) {
            Cache<Object, Object> cache = lasting.get(one);
            if (cache != null) {
                cache.invalidateAll();
            }
        }
    }

    @Override
    public long getEstimatedSize(CacheEnum which) {
        Cache<Object, Object> cache = lasting.get(which);
        return cache == null ? super.getEstimatedSize(which) : cache.estimatedSize();
    }
}
