package id.siklus.storage;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;
import org.springframework.dao.CannotAcquireLockException;

/**
 * Writes out what the session holds back, before a room adds rows of its own to the transaction. A race that is lost here is told in the exceptions that HAPI tries
 * again; those of Hibernate, which it never sees where HAPI itself writes, would be answered 500.
 */
public final class Flush {

    private Flush() {}

    /**
     * @throws ResourceVersionConflictException when another transaction has changed a row since it was read
     * @throws CannotAcquireLockException when PostgreSQL has ended this one of two that waited for each other
     */
    public static void of(EntityManager entities) {
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            throw translated(failure);
        }
    }

    private static RuntimeException translated(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return new ResourceVersionConflictException(
                        "could not execute: another write came first", failure, null);
            }
            if (cause instanceof LockAcquisitionException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException) {
                return new CannotAcquireLockException("could not execute: locked by another write", failure);
            }
        }
        return failure;
    }
}
