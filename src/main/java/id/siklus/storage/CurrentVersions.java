package id.siklus.storage;

import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.PartitionablePartitionId;
import ca.uhn.fhir.jpa.model.entity.ResourceEncodingEnum;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Loads what a search found by one prepared statement. HAPI asks Hibernate, which plans an {@code IN} list anew at every call and fills two entities with twelve
 * collections each for every row: together a fifth of a search's CPU. The rows made here are not part of the session; a search only reads them.
 */
final class CurrentVersions implements BeanPostProcessor {

    private static final String LOADING = "findCurrentVersionsByResourcePidsAndFetchResourceTable";

    private static final String SQL = """
            select v.res_id, v.partition_id, v.res_type, v.res_ver, v.res_text_vc, v.res_encoding, v.res_version, v.source_uri, v.request_id,
                   v.res_deleted_at, v.res_published, v.res_updated, v.has_tags, r.fhir_id
            from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            where r.res_id = any (?)""";

    private final SessionQueries queries;

    CurrentVersions(SessionQueries queries) {
        this.queries = queries;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof IResourceHistoryTableDao repository)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {IResourceHistoryTableDao.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals(LOADING)) {
                        return load((Collection<?>) arguments[0]);
                    }
                    try {
                        return method.invoke(repository, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private List<ResourceHistoryTable> load(Collection<?> keys) {
        Object[] wanted = keys.stream()
                .map(key -> ((JpaPid) key).getId())
                .filter(key -> key > 0)
                .toArray();
        return queries.list(
                SQL,
                (statement, connection) -> statement.setArray(1, connection.createArrayOf("bigint", wanted)),
                CurrentVersions::row);
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
