package id.siklus.validation;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.storage.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stores the guide's definitions, so that they can be read, searched, expanded and translated over the API. A start with an unchanged guide costs one SELECT;
 * a changed one writes new versions of what changed. Nodes that start at once take turns, and all but the first find nothing to do.
 */
final class GuideInstaller {

    private static final Logger log = LoggerFactory.getLogger(GuideInstaller.class);
    private static final String PACKAGE = "id.siklus.ilp";

    /** Any constant will do, as long as every release of Siklus takes the same one. */
    private static final long ADVISORY_LOCK = 0x51_4B_4C_49_47L;

    private final GuidePackage guide;
    private final Store store;
    private final DataSource dataSource;
    private final JdbcTemplate sql;

    GuideInstaller(GuidePackage guide, Store store, DataSource dataSource) {
        this.guide = guide;
        this.store = store;
        this.dataSource = dataSource;
        this.sql = new JdbcTemplate(dataSource);
    }

    /**
     * Holds a connection of its own for the lock, since each definition is stored in a transaction, and so on a connection, of its own.
     *
     * @return how many definitions were written
     * @throws SQLException when the database is away; what was written stays, and the next call begins anew
     */
    int install() throws SQLException {
        List<String> texts = guide.definitionTexts();
        String hash = hash(texts);
        if (isInstalled(hash)) {
            return 0;
        }
        try (Connection connection = dataSource.getConnection();
                Statement lock = connection.createStatement()) {
            // Waiting for a node that is at it may take longer than a request's statement may run.
            lock.execute("set statement_timeout = 0");
            lock.execute("select pg_advisory_lock(" + ADVISORY_LOCK + ")");
            lock.execute("reset statement_timeout");
            try {
                return isInstalled(hash) ? 0 : write(texts, hash);
            } finally {
                lock.execute("select pg_advisory_unlock(" + ADVISORY_LOCK + ")");
            }
        }
    }

    private boolean isInstalled(String hash) {
        return sql.queryForList(
                        "select content_hash from siklus.guide_installation where package_id = ?",
                        String.class,
                        PACKAGE)
                .contains(hash);
    }

    private int write(List<String> texts, String hash) {
        int written = 0;
        for (String text : texts) {
            if (put(guide.parse(text))) {
                written++;
            }
        }
        sql.update(
                "insert into siklus.guide_installation (package_id, content_hash, installed_at) values (?, ?, now())"
                        + " on conflict (package_id) do update set content_hash = excluded.content_hash, installed_at = now()",
                PACKAGE,
                hash);
        log.info("Guide {} installed: {} definitions", PACKAGE, written);
        return written;
    }

    @SuppressWarnings("unchecked")
    private boolean put(Resource definition) {
        if (!store.api().resourceTypes().contains(definition.fhirType())) {
            return false;
        }
        IFhirResourceDao<Resource> dao =
                (IFhirResourceDao<Resource>) store.daos().getResourceDao(definition.fhirType());
        dao.update(definition, new SystemRequestDetails());
        return true;
    }

    private static String hash(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
