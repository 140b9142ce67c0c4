package id.siklus.identity;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is noted while a transaction runs and written just before it commits: one of each kind. */
final class OfThisTransaction {

    private OfThisTransaction() {}

    /** @return the one of the transaction that is open, made if there is none yet */
    static <T extends TransactionSynchronization> T get(Class<T> type, Supplier<T> made) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseGet(() -> {
                    T synchronization = made.get();
                    TransactionSynchronizationManager.registerSynchronization(synchronization);
                    return synchronization;
                });
    }
}
