package id.siklus.storage;

import static java.util.stream.Collectors.toSet;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.i18n.Msg;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.model.PersistentIdToForcedIdMap;
import ca.uhn.fhir.jpa.api.svc.ResolveIdentityMode;
import ca.uhn.fhir.jpa.dao.index.IdHelperService;
import ca.uhn.fhir.jpa.model.cross.IResourceLookup;
import ca.uhn.fhir.jpa.model.cross.JpaResourceLookup;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.PartitionablePartitionId;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import ca.uhn.fhir.jpa.util.MemoryCacheService.CacheEnum;
import ca.uhn.fhir.jpa.util.MemoryCacheService.ForcedIdCacheKey;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the storage keys of FHIR ids by one prepared statement for any number of them. HAPI builds a criteria query for each call, which Hibernate then plans: a
 * sixth of a search's CPU. Everything else is HAPI's own, the cache and its rules included.
 */
final class IdLookup extends IdHelperService {

    private static final String SQL =
            "select res_id, res_type, fhir_id, res_deleted_at, partition_id from hfj_resource where fhir_id";

    private final SessionQueries queries;
    private final MemoryCacheService cache;
    private final FhirContext context;
    private final JpaStorageSettings settings;

    IdLookup(SessionQueries queries, MemoryCacheService cache, FhirContext context, JpaStorageSettings settings) {
        this.queries = queries;
        this.cache = cache;
        this.context = context;
        this.settings = settings;
    }

    @Override
    public Map<IIdType, IResourceLookup<JpaPid>> resolveResourceIdentities(
            RequestPartitionId partitions, Collection<IIdType> ids, ResolveIdentityMode mode) {
        RequestPartitionId reach = replaceDefault(partitions);
        Map<IIdType, IResourceLookup<JpaPid>> found = new HashMap<>();
        List<IIdType> unknown = new ArrayList<>();
        for (IIdType id : new LinkedHashSet<>(ids)) {
            if (!id.hasIdPart()) {
                throw new InvalidRequestException(Msg.code(1101) + "Parameter value missing in request");
            }
            ForcedIdCacheKey key = new ForcedIdCacheKey(id.getResourceType(), id.getIdPart(), reach);
            List<IResourceLookup<JpaPid>> remembered = mode.isUseCache(settings.isDeleteEnabled())
                    ? cache.getIfPresent(CacheEnum.RESOURCE_LOOKUP_BY_FORCED_ID, key)
                    : null;
            if (remembered == null || remembered.isEmpty()) {
                unknown.add(id);
            } else {
                remembered.forEach(lookup -> add(lookup, mode, found));
            }
        }
        for (IResourceLookup<JpaPid> lookup : inDatabase(unknown, reach)) {
            cache.putAfterCommit(
                    CacheEnum.RESOURCE_LOOKUP_BY_FORCED_ID,
                    new ForcedIdCacheKey(lookup.getResourceType(), lookup.getFhirId(), reach),
                    List.of(lookup));
            add(lookup, mode, found);
        }
        return found;
    }

    /**
     * Once in a transaction for each key. HAPI asks for the targets of all links that a changed resource has had, again for each of its references, and remembers
     * the answers when the transaction is over.
     */
    @Override
    public PersistentIdToForcedIdMap<JpaPid> translatePidsToForcedIds(Set<JpaPid> keys) {
        Map<JpaPid, Optional<String>> known = IdsOfTransaction.current();
        Set<JpaPid> unknown = new LinkedHashSet<>(keys);
        unknown.removeAll(known.keySet());
        Map<JpaPid, Optional<String>> found = new HashMap<>();
        if (!unknown.isEmpty()) {
            found.putAll(super.translatePidsToForcedIds(unknown).getResourcePersistentIdOptionalMap());
            // Who is not there may be there in a moment.
            found.forEach((key, id) -> id.ifPresent(there -> known.put(key, id)));
        }
        for (JpaPid key : keys) {
            found.computeIfAbsent(key, known::get);
        }
        return new PersistentIdToForcedIdMap<>(found);
    }

    private void add(
            IResourceLookup<JpaPid> lookup, ResolveIdentityMode mode, Map<IIdType, IResourceLookup<JpaPid>> found) {
        IIdType id = context.getVersion().newIdType(lookup.getResourceType(), lookup.getFhirId());
        if (lookup.getDeleted() != null) {
            if (mode.isFailOnDeleted()) {
                throw new ResourceGoneException(Msg.code(2572)
                        + context.getLocalizer()
                                .getMessageSanitized(IdHelperService.class, "deletedId", id.getValue()));
            }
            if (!mode.isIncludeDeleted()) {
                return;
            }
        }
        lookup.getPersistentId().setAssociatedResourceId(id);
        if (found.put(id, lookup) != null) {
            throw new PreconditionFailedException(
                    Msg.code(1099) + context.getLocalizer().getMessage(IdHelperService.class, "nonUniqueForcedId"));
        }
    }

    private List<IResourceLookup<JpaPid>> inDatabase(List<IIdType> wanted, RequestPartitionId reach) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        OneOf ids = new OneOf(
                "varchar", wanted.stream().map(IIdType::getIdPart).distinct().toList());
        Set<String> typed = wanted.stream()
                .map(id -> name(id.getResourceType(), id.getIdPart()))
                .collect(toSet());
        List<IResourceLookup<JpaPid>> rows =
                queries.list(SQL + ids.sql(), statement -> ids.bind(statement, 1), columns -> {
                    JpaPid key = JpaPid.fromId(columns.getLong(1), columns.getObject(5, Integer.class));
                    return new JpaResourceLookup(
                            columns.getString(2),
                            columns.getString(3),
                            key,
                            columns.getTimestamp(4),
                            PartitionablePartitionId.with(key.getPartitionId(), null));
                });
        return rows.stream()
                .filter(row -> typed.contains(name(row.getResourceType(), row.getFhirId()))
                        || typed.contains(name(null, row.getFhirId())))
                .filter(row -> reach.isAllPartitions()
                        || reach.getPartitionIds()
                                .contains(row.getPersistentId().getPartitionId()))
                .toList();
    }

    /** An id without a type, as in {@code Provenance?target=A}, may be of any type. */
    private static String name(@Nullable String type, String id) {
        return (type == null ? "" : type) + "/" + id;
    }
}
