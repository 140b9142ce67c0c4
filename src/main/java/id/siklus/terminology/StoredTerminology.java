package id.siklus.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import id.siklus.definitions.DefinitionsRevision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The terminology that is stored, read into memory in one snapshot of the database, so that it is never half of one installation and half of the next, and read again
 * when the revision has gone up. Only what has changed is read and parsed again.
 */
final class StoredTerminology {

    private static final Logger log = LoggerFactory.getLogger(StoredTerminology.class);

    private static final String REVISION = "select revision from siklus.definitions_revision";

    private static final String STANDING = """
            select r.res_id, r.res_type, r.fhir_id, r.res_ver, exists (
                select 1 from siklus.definition d where d.resource_type = r.res_type and d.resource_id = r.fhir_id)
            from hfj_resource r
            where r.res_type in ('CodeSystem', 'ValueSet', 'ConceptMap') and r.res_deleted_at is null""";

    private static final String TEXTS = """
            select v.res_id, v.res_text_vc from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id and r.res_ver = v.res_ver
            where v.res_id = any (?) and v.res_text_vc is not null""";

    private final FhirContext context;
    private final DataSource dataSource;
    private final DefinitionsRevision revisions;
    private final IValidationSupport core;
    private final LargeSystems large;
    private final Object reading = new Object();
    private Map<Long, Held> held = Map.of();
    private volatile @Nullable Terminology known;

    StoredTerminology(
            FhirContext context,
            DataSource dataSource,
            DefinitionsRevision revisions,
            IValidationSupport core,
            LargeSystems large) {
        this.context = context;
        this.dataSource = dataSource;
        this.revisions = revisions;
        this.core = core;
        this.large = large;
    }

    /**
     * A definition in memory.
     *
     * @param installed whether a package brought it
     */
    record Held(String id, int version, boolean installed, MetadataResource definition) {}

    private record Row(long key, String id, int version, boolean installed) {}

    /** @throws IllegalStateException when the database cannot be read and nothing has been read yet */
    Terminology current() {
        long revision = revisions.current();
        Terminology now = known;
        if (now != null && now.revision() >= revision) {
            return now;
        }
        synchronized (reading) {
            Terminology another = known;
            if (another != null && another.revision() >= revision) {
                return another;
            }
            try {
                Terminology read = read();
                known = read;
                return read;
            } catch (SQLException away) {
                if (another == null) {
                    throw new IllegalStateException("The terminology cannot be read", away);
                }
                log.warn("Changed terminology cannot be read now, what is in memory is used: {}", away.getMessage());
                return another;
            }
        }
    }

    private Terminology read() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
                long revision = revision(connection);
                Map<Long, Row> standing = standing(connection);
                Map<Long, Held> next = new TreeMap<>();
                List<Long> changed = new ArrayList<>();
                standing.forEach((key, row) -> {
                    Held same = held.get(key);
                    if (same != null && same.version() == row.version()) {
                        next.put(key, new Held(same.id(), same.version(), row.installed(), same.definition()));
                    } else {
                        changed.add(key);
                    }
                });
                texts(connection, changed).forEach((key, text) -> parse(standing.get(key), text, next));
                held = next;
                return new Assembly(next.values()).terminology(revision, core, large);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }

    private void parse(@Nullable Row row, String text, Map<Long, Held> into) {
        if (row == null) {
            return;
        }
        try {
            MetadataResource definition =
                    (MetadataResource) context.newJsonParser().parseResource(text);
            definition.setId(row.id());
            into.put(row.key(), new Held(row.id(), row.version(), row.installed(), definition));
        } catch (RuntimeException unreadable) {
            log.warn("A stored definition ({}) cannot be read and is left out of terminology", row.id(), unreadable);
        }
    }

    private static long revision(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(REVISION);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static Map<Long, Row> standing(Connection connection) throws SQLException {
        Map<Long, Row> standing = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(STANDING);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                standing.put(
                        rows.getLong(1),
                        new Row(rows.getLong(1), rows.getString(3), rows.getInt(4), rows.getBoolean(5)));
            }
        }
        return standing;
    }

    private static Map<Long, String> texts(Connection connection, List<Long> keys) throws SQLException {
        Map<Long, String> texts = new HashMap<>();
        if (keys.isEmpty()) {
            return texts;
        }
        try (PreparedStatement query = connection.prepareStatement(TEXTS)) {
            query.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return texts;
    }
}
