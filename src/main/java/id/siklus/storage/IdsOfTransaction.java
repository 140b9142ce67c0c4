package id.siklus.storage;

import ca.uhn.fhir.jpa.model.dao.JpaPid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which FHIR id a storage key has, as far as the open transaction has asked; forgotten with it. */
final class IdsOfTransaction implements TransactionSynchronization {

    private final Map<JpaPid, Optional<String>> ids = new HashMap<>();

    private IdsOfTransaction() {}

    /** @return typed ids, such as {@code Patient/123}, to be added to; of nobody else where no transaction is open */
    static Map<JpaPid, Optional<String>> current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof IdsOfTransaction found) {
                return found.ids;
            }
        }
        IdsOfTransaction made = new IdsOfTransaction();
        TransactionSynchronizationManager.registerSynchronization(made);
        return made.ids;
    }
}
