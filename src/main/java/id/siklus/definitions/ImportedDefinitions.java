package id.siklus.definitions;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Definitions of imported packages, found by canonical. Only the list of canonicals lies in memory: of a large package a server uses little, and each definition is
 * read when it is first asked for.
 */
public final class ImportedDefinitions {

    private static final Logger log = LoggerFactory.getLogger(ImportedDefinitions.class);

    private final FhirContext context;
    private final JdbcTemplate sql;
    private final DefinitionsRevision revision;
    private volatile Known known = new Known(0, "", Map.of());

    ImportedDefinitions(FhirContext context, JdbcTemplate sql, DefinitionsRevision revision) {
        this.context = context;
        this.sql = sql;
        this.revision = revision;
    }

    /** @param edition changes when an imported definition comes, changes or goes */
    private record Known(long revision, String edition, Map<String, String> idByKey) {}

    /** @return changes whenever an import changed something, and only then; what was derived from these definitions is then old */
    public String edition() {
        long now = revision.current();
        if (now != known.revision()) {
            look(now);
        }
        return known.edition();
    }

    /** Whether there is one, without reading it. */
    public boolean has(String type, String canonical) {
        int bar = canonical.indexOf('|');
        return known.idByKey()
                .containsKey(InstalledPackages.keyOf(type, bar < 0 ? canonical : canonical.substring(0, bar)));
    }

    /** @param canonical with or without {@code |version}; without, any version will do */
    public Optional<Resource> find(String type, String canonical) {
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        String id = known.idByKey().get(InstalledPackages.keyOf(type, url));
        if (id == null) {
            return Optional.empty();
        }
        List<String> texts = sql.queryForList("""
                select v.res_text_vc from hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                where r.res_type = ? and r.fhir_id = ? and r.res_deleted_at is null and v.res_text_vc is not null""", String.class, type, id);
        return texts.stream()
                .map(text -> (Resource) context.newJsonParser().parseResource(text))
                .filter(definition -> bar < 0 || isOfVersion(definition, canonical.substring(bar + 1)))
                .findFirst();
    }

    private static boolean isOfVersion(Resource definition, String version) {
        return definition instanceof org.hl7.fhir.r4.model.MetadataResource versioned
                && version.equals(versioned.getVersion());
    }

    private synchronized void look(long now) {
        if (now == known.revision()) {
            return;
        }
        try {
            Map<String, String> idByKey = new HashMap<>();
            StringBuilder edition = new StringBuilder();
            sql.query("""
                    select d.resource_type, d.canonical, d.resource_id, d.content_hash from siklus.definition d
                    join siklus.guide_installation g on g.package_id = d.package_id
                    where g.imported order by 1, 2""", row -> {
                idByKey.put(InstalledPackages.keyOf(row.getString(1), row.getString(2)), row.getString(3));
                edition.append(row.getString(4));
            });
            String hash = Sha256.of(edition.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            known = new Known(now, hash, Map.copyOf(idByKey));
        } catch (DataAccessException away) {
            log.warn("Imported definitions cannot be listed now: {}", away.getMessage());
        }
    }
}
