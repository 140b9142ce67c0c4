package id.siklus.replay;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import id.siklus.replay.AnswerTable.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A transaction with an Idempotency-Key, from its first look at the table to its answer. */
final class Attempt implements TransactionSynchronization {

    private static final String KEPT = Attempt.class.getName();

    private final AnswerTable table;
    private final Key key;
    private final byte[] body;
    private final List<String> written = new ArrayList<>();
    private boolean committed;
    private boolean overtaken;

    Attempt(AnswerTable table, Key key, byte[] body) {
        this.table = table;
        this.key = key;
        this.body = body.clone();
    }

    static Optional<Attempt> of(@Nullable RequestDetails request) {
        return request != null && request.getUserData().get(KEPT) instanceof Attempt attempt
                ? Optional.of(attempt)
                : Optional.empty();
    }

    static void forget(RequestDetails request) {
        request.getUserData().remove(KEPT);
    }

    void begin(RequestDetails request) {
        request.getUserData().put(KEPT, this);
    }

    /** Joins the transaction that is open. */
    void note(IBaseResource resource) {
        if (!TransactionSynchronizationManager.getSynchronizations().contains(this)) {
            written.clear();
            TransactionSynchronizationManager.registerSynchronization(this);
        }
        written.add(resource.getIdElement().toUnqualified().getValue());
    }

    /** @throws ResourceVersionConflictException when another attempt with this key was committed first: this one leaves nothing behind */
    @Override
    public void beforeCommit(boolean readOnly) {
        if (!table.claim(key, body, written)) {
            overtaken = true;
            throw new ResourceVersionConflictException("Idempotency-Key");
        }
    }

    @Override
    public void afterCommit() {
        committed = true;
    }

    Key key() {
        return key;
    }

    byte[] body() {
        return body.clone();
    }

    boolean isCommitted() {
        return committed;
    }

    boolean isOvertaken() {
        return overtaken;
    }
}
