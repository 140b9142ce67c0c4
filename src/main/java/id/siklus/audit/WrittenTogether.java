package id.siklus.audit;

import id.siklus.audit.AuditRow.Target;
import id.siklus.audit.AuditRow.Who;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has written; just before it commits, one row says so, on the same connection. */
final class WrittenTogether implements TransactionSynchronization {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private record Change(String verb, Target target) {

        @Override
        public String toString() {
            return verb + " " + target.type() + "/" + target.id() + "/" + target.version();
        }
    }

    private final DataSource database;
    private final AuditTable table;
    private final Clock clock;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> patients = new LinkedHashSet<>();
    private Optional<Draft> draft = Optional.empty();

    WrittenTogether(DataSource database, AuditTable table, Clock clock) {
        this.database = database;
        this.table = table;
        this.clock = clock;
    }

    /** The transaction is that of the first request that anything was written for; what the server adds by itself does not take it away. */
    void by(Optional<Draft> request) {
        if (draft.isEmpty()) {
            draft = request;
        }
    }

    void note(String verb, IBaseResource resource) {
        IIdType id = resource.getIdElement();
        changes.add(new Change(verb, new Target(resource.fhirType(), id.getIdPart(), id.getVersionIdPart())));
        concerns(resource);
    }

    void concerns(IBaseResource resource) {
        PatientsConcerned.collect(resource, patients);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            table.insert(connection, List.of(row()));
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The audit row was not written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    @Override
    public void afterCommit() {
        draft.ifPresent(request -> request.stored(patients));
    }

    private AuditRow row() {
        Instant now = clock.instant();
        boolean single = changes.size() == 1;
        Change first = changes.get(0);
        int outcome = single && first.verb().equals("create") ? CREATED : OK;
        List<String> all = changes.stream().map(Change::toString).toList();
        if (draft.isEmpty()) {
            return new AuditRow(
                    now,
                    "-",
                    Who.SERVER,
                    verb(),
                    outcome,
                    single ? first.target() : Target.NONE,
                    List.copyOf(patients),
                    single ? List.of() : all,
                    List.of(),
                    "-",
                    null,
                    null);
        }
        Draft request = draft.get();
        if (request.manyTransactions()) {
            return request.row(
                    now, verb(), outcome, single ? first.target() : Target.NONE, patients, single ? List.of() : all);
        }
        boolean wholeBundle = request.interaction().equals("transaction");
        boolean named = single && !wholeBundle && request.concerns(first.target());
        return request.row(
                now,
                request.interaction(),
                named ? outcome : OK,
                named ? first.target() : request.target(),
                patients,
                named ? List.of() : all);
    }

    /** @return {@code create}, {@code update} or {@code delete}; {@code transaction} when there were several */
    private String verb() {
        Set<String> verbs = changes.stream().map(Change::verb).collect(Collectors.toSet());
        return changes.size() == 1 ? verbs.iterator().next() : "transaction";
    }
}
