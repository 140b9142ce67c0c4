package id.siklus.storage;

import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.dao.data.IResourceTableDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.PartitionablePartitionId;
import ca.uhn.fhir.jpa.model.entity.ResourceEncodingEnum;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Loads what a search found, or what is read by its id, by one prepared statement. HAPI asks Hibernate, which plans an {@code IN} list anew at every call and fills two
 * entities with twelve collections each for every row: a fifth of a search's CPU, half of a read's. The rows made here are not part of the session: a search and
 * a read only look at them; what is written, HAPI loads by other methods.
 */
final class CurrentVersions implements BeanPostProcessor {

    private static final String FOUND = "findCurrentVersionsByResourcePidsAndFetchResourceTable";
    private static final String BY_ID_IN_PARTITIONS = "readByPartitionIds";

    private static final String SQL = """
            select v.res_id, v.partition_id, v.res_type, v.res_ver, v.res_text_vc, v.res_encoding, v.res_version, v.source_uri, v.request_id,
                   v.res_deleted_at, v.res_published, v.res_updated, v.has_tags, r.fhir_id
            from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            where r.res_id""";

    private final SessionQueries queries;

    CurrentVersions(SessionQueries queries) {
        this.queries = queries;
    }

    /** What is asked here instead of the repository; null leaves it to the repository. */
    @FunctionalInterface
    private interface Instead {
        @Nullable
        Object of(String method, Object[] arguments);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof IResourceHistoryTableDao) {
            return asking(
                    IResourceHistoryTableDao.class,
                    bean,
                    (method, arguments) -> method.equals(FOUND) ? load((Collection<?>) arguments[0]) : null);
        }
        if (bean instanceof IResourceTableDao) {
            return asking(
                    IResourceTableDao.class,
                    bean,
                    (method, arguments) -> method.equals(BY_ID_IN_PARTITIONS)
                            ? read((Collection<?>) arguments[0], (Long) arguments[1])
                            : null);
        }
        return bean;
    }

    private static Object asking(Class<?> type, Object repository, Instead instead) {
        return Proxy.newProxyInstance(
                CurrentVersions.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = arguments == null ? null : instead.of(method.getName(), arguments);
                    if (answer != null) {
                        return answer;
                    }
                    try {
                        return method.invoke(repository, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private List<ResourceHistoryTable> load(Collection<?> keys) {
        List<Long> wanted = keys.stream()
                .map(key -> ((JpaPid) key).getId())
                .filter(key -> key > 0)
                .toList();
        return wanted.isEmpty() ? List.of() : rows(new OneOf("bigint", wanted));
    }

    /** @return null when its version's row is not there, for which HAPI has a way of its own */
    private @Nullable Optional<ResourceTable> read(Collection<?> partitions, Long key) {
        List<ResourceHistoryTable> rows = rows(new OneOf("bigint", List.of(key)));
        if (rows.isEmpty()) {
            return null;
        }
        ResourceHistoryTable version = rows.get(0);
        return partitions.contains(version.getPartitionId().getPartitionId())
                ? Optional.of(resource(version))
                : Optional.empty();
    }

    private List<ResourceHistoryTable> rows(OneOf keys) {
        return queries.list(SQL + keys.sql(), statement -> keys.bind(statement, 1), CurrentVersions::row);
    }

    private static ResourceTable resource(ResourceHistoryTable version) {
        ResourceTable resource = new ResourceTable();
        resource.setId(JpaPid.fromId(version.getResourceId().getId(), version.getPartitionId()));
        resource.setPartitionId(version.getPartitionId());
        resource.setResourceType(version.getResourceType());
        resource.setFhirId(version.getTransientForcedId());
        resource.setFhirVersion(version.getFhirVersion());
        resource.setVersionForUnitTest(version.getVersion());
        resource.setDeleted(version.getDeleted());
        resource.setPublished(version.getPublished());
        resource.setUpdated(version.getUpdatedDate());
        resource.setHasTags(version.isHasTags());
        resource.setCurrentVersionEntity(version);
        return resource;
    }

    private static ResourceHistoryTable row(ResultSet columns) throws SQLException {
        ResourceHistoryTable row = new ResourceHistoryTable();
        row.setResourceId(columns.getLong(1));
        row.setPartitionId(PartitionablePartitionId.with(columns.getObject(2, Integer.class), null));
        row.setResourceType(columns.getString(3));
        row.setVersion(columns.getLong(4));
        row.setResourceTextVc(columns.getString(5));
        row.setEncoding(ResourceEncodingEnum.valueOf(columns.getString(6)));
        row.setFhirVersion(FhirVersionEnum.valueOf(columns.getString(7)));
        row.setSourceUri(columns.getString(8));
        row.setRequestId(columns.getString(9));
        row.setDeleted(columns.getTimestamp(10));
        row.setPublished(columns.getTimestamp(11));
        row.setUpdated(columns.getTimestamp(12));
        row.setHasTags(columns.getBoolean(13));
        row.setTransientForcedId(columns.getString(14));
        return row;
    }
}
