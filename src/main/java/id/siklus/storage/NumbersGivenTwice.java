package id.siklus.storage;

import ca.uhn.fhir.i18n.HapiLocalizer;
import ca.uhn.fhir.jpa.config.HapiFhirHibernateJpaDialect;
import org.hibernate.HibernateException;
import org.hibernate.NonUniqueObjectException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Has a transaction tried again that was given one row number twice. A PostgreSQL that crashes forgets what its sequences gave to transactions that were never
 * committed, and gives it once more; Hibernate may still hold such a block of numbers. Two rows of one transaction with one number are found before PostgreSQL sees
 * them, by an exception that HAPI takes for an error of ours. The next try draws other numbers.
 */
final class NumbersGivenTwice extends HapiFhirHibernateJpaDialect {

    NumbersGivenTwice(HapiLocalizer texts) {
        super(texts);
    }

    @Override
    protected DataAccessException convertHibernateAccessException(HibernateException failure) {
        return failure instanceof NonUniqueObjectException
                ? new DataIntegrityViolationException("one number for two rows", failure)
                : super.convertHibernateAccessException(failure);
    }
}
