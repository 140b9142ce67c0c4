package id.siklus.storage;

import ca.uhn.fhir.jpa.dao.TransactionProcessor;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Iterator;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * Carries out the reads of a transaction after its writes as those of a batch: each is answered for itself. HAPI reads when the writes are committed, and
 * answers the whole with an error when one read fails of what it has not foreseen, such as a statement that ran too long; a client would send everything again.
 */
final class ReadsAfterWrites extends TransactionProcessor {

    @Override
    public <B extends IBaseBundle> B transaction(RequestDetails request, B sent, boolean nested) {
        if (nested
                || !(sent instanceof Bundle bundle)
                || bundle.getType() != BundleType.TRANSACTION
                || bundle.getEntry().stream().noneMatch(ReadsAfterWrites::reads)) {
            return super.transaction(request, sent, nested);
        }
        Bundle writes = part(bundle, BundleType.TRANSACTION, false);
        Iterator<BundleEntryComponent> written = writes.hasEntry()
                ? super.transaction(request, writes, false).getEntry().iterator()
                : List.<BundleEntryComponent>of().iterator();
        Iterator<BundleEntryComponent> read = super.transaction(request, part(bundle, BundleType.BATCH, true), false)
                .getEntry()
                .iterator();
        Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        bundle.getEntry().forEach(entry -> answer.addEntry(reads(entry) ? read.next() : written.next()));
        @SuppressWarnings("unchecked")
        B answered = (B) answer;
        return answered;
    }

    private static Bundle part(Bundle sent, BundleType type, boolean ofReads) {
        Bundle part = new Bundle().setType(type);
        sent.getEntry().stream().filter(entry -> reads(entry) == ofReads).forEach(part::addEntry);
        return part;
    }

    private static boolean reads(BundleEntryComponent entry) {
        return entry.getRequest().getMethod() == HTTPVerb.GET;
    }
}
