package id.siklus.storage;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/**
 * Keeps with an entry of a batch what it failed of. HAPI would write its own words there, in English, with whatever the database said; so it stays without
 * words until the server translates the failure as it does for a request of its own.
 */
public final class EntryFailures extends TransactionProcessorVersionAdapterR4 {

    private static final String KEY = EntryFailures.class.getName();

    EntryFailures() {}

    @Override
    public void populateEntryWithOperationOutcome(BaseServerResponseException failure, BundleEntryComponent entry) {
        put(entry, failure);
    }

    public static void put(BundleEntryComponent answered, BaseServerResponseException failure) {
        answered.setUserData(KEY, failure);
    }

    /** @return what this entry of an answer failed of, if it did */
    public static Optional<BaseServerResponseException> of(BundleEntryComponent answered) {
        return Optional.ofNullable((BaseServerResponseException) answered.getUserData(KEY));
    }
}
