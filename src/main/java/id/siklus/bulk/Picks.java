package id.siklus.bulk;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds out whom and what a job is about before anything is read, and notes it in {@code siklus.export_pick}. */
final class Picks {

    private static final String AREA_CODES = "https://siklus.id/fhir/sid/wilayah";

    private final JdbcTemplate jdbc;
    private final FilterSearch filters;
    private final PartitionSettings partitions;

    Picks(JdbcTemplate jdbc, FilterSearch filters, PartitionSettings partitions) {
        this.jdbc = jdbc;
        this.filters = filters;
        this.partitions = partitions;
    }

    /** Begins anew each time: somebody may have done it before, and died. */
    void note(ExportJob job) {
        UUID id = job.id();
        ExportRequest request = job.request();
        jdbc.update("delete from siklus.export_pick where job = ?", id);
        switch (request.level()) {
            case SYSTEM -> {}
            case PATIENT -> noteNamed(id, request);
            case GROUP -> noteMembers(id, request.id());
            case LOCATION -> area(request.id()).ifPresent(code -> noteInhabitants(id, code));
            case ORGANIZATION -> noteKeepers(id, request.id());
        }
        request.typeFilters().forEach(filter -> filters.note(job, filter));
    }

    /** @return code of Kemendagri without dots, of the Location if it is an area */
    Optional<String> area(String location) {
        return jdbc.queryForList("""
                        select jsonb_path_query_first(v.res_text_vc::jsonb, '$.identifier[*] ? (@.system == $system).value',
                            jsonb_build_object('system', ?)) #>> '{}'
                        from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                        where r.res_type = 'Location' and r.fhir_id = ? and r.res_deleted_at is null""", String.class, AREA_CODES, location).stream()
                .filter(code -> code != null && code.replace(".", "").matches("[0-9]{2,10}"))
                .map(code -> code.replace(".", ""))
                .findFirst();
    }

    private void noteNamed(UUID job, ExportRequest request) {
        if (!request.patients().isEmpty()) {
            jdbc.update("""
                            insert into siklus.export_pick (job, what, key)
                            select ?, 'people', r.res_id from hfj_resource r where r.res_type = 'Patient' and r.fhir_id = any (?)""", statement -> {
                statement.setObject(1, job);
                statement.setArray(
                        2,
                        statement
                                .getConnection()
                                .createArrayOf("varchar", request.patients().toArray()));
            });
        }
    }

    private void noteMembers(UUID job, String group) {
        jdbc.update("""
                insert into siklus.export_pick (job, what, key)
                select distinct ?::uuid, 'people', p.res_id
                from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver,
                  jsonb_array_elements(coalesce(v.res_text_vc::jsonb -> 'member', '[]')) member,
                  lateral (select substring(member #>> '{entity,reference}' from 'Patient/([A-Za-z0-9.-]+)') as id) named
                join hfj_resource p on p.res_type = 'Patient' and p.fhir_id = named.id
                where r.res_type = 'Group' and r.fhir_id = ? and r.res_deleted_at is null
                  and coalesce(member ->> 'inactive', 'false') = 'false'""", job, group);
    }

    /** The codes of an area and of those in it begin alike. Addresses are indexed by kecamatan and by desa or kelurahan. */
    private void noteInhabitants(UUID job, String code) {
        long identity = BaseResourceIndexedSearchParam.calculateHashIdentity(
                partitions, (RequestPartitionId) null, "Patient", "wilayah");
        jdbc.update("""
                insert into siklus.export_pick (job, what, key)
                select distinct ?::uuid, 'people', t.res_id from hfj_spidx_token t
                where t.hash_identity = ? and t.sp_value like ?""", job, identity, code + "%");
    }

    private void noteKeepers(UUID job, String organization) {
        jdbc.update("""
                with below as (
                    select t.descendant from hfj_resource r join siklus.facility_tree t on t.ancestor = r.res_id
                    where r.res_type = 'Organization' and r.fhir_id = ?),
                kept as (select k.partition_id from siklus.keeper k join below b on b.descendant = k.organization),
                every as (select partition_id from kept
                    union select d.partition_id from siklus.keeper d join kept on kept.partition_id = d.answers_to),
                noted as (
                    insert into siklus.export_pick (job, what, key)
                    select ?::uuid, 'place', descendant from below
                    union all select ?::uuid, 'keeper', partition_id from every
                    union all select ?::uuid, 'keeper', -partition_id from every)
                insert into siklus.export_pick (job, what, key)
                select distinct ?::uuid, 'people', c.patient from siklus.cared_for c join every on every.partition_id = c.partition_id""", organization, job, job, job, job);
    }

    /** @return whether there is one that the condition on {@code r} lets the caller read */
    boolean exists(String type, String id, String readable) {
        List<Integer> found = jdbc.queryForList(
                "select 1 from hfj_resource r where r.res_type = ? and r.fhir_id = ? and r.res_deleted_at is null and ("
                        + readable + ")",
                Integer.class,
                type,
                id);
        return !found.isEmpty();
    }
}
