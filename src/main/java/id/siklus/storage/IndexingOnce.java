package id.siklus.storage;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.index.SearchParamWithInlineReferencesExtractor;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.searchparam.extractor.ResourceIndexedSearchParams;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Takes the indexed values out of a resource of a transaction once. HAPI does it twice: before the references of the Bundle are known, where nothing uses what
 * was found (its own comment doubts the step), and again after.
 */
final class IndexingOnce extends SearchParamWithInlineReferencesExtractor {

    @Override
    public void populateFromResource(
            RequestPartitionId partition,
            ResourceIndexedSearchParams found,
            TransactionDetails transaction,
            ResourceTable row,
            IBaseResource resource,
            ResourceIndexedSearchParams before,
            RequestDetails request,
            boolean toBeIndexedNow) {
        if (toBeIndexedNow) {
            super.populateFromResource(partition, found, transaction, row, resource, before, request, true);
            // HAPI has noted in the first pass which kinds of values there are, and notes it again only when the text
            // has changed since.
            found.populateResourceTableSearchParamsPresentFlags(row);
        }
    }
}
