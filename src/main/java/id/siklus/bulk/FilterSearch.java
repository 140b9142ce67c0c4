package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.search.builder.StorageInterceptorHooksFacade;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import id.siklus.storage.FoundRows;
import java.util.List;

/**
 * Runs the searches of {@code _typeFilter} as the caller would, by the same DAO with the same guards, and has their keys noted by the database. What they find is what
 * matches now; what the files hold of it is as of the job's moment.
 */
final class FilterSearch {

    /** HAPI adds to it. */
    private static final int ALL = 1_000_000_000;

    private final FhirContext context;
    private final DaoRegistry daos;
    private final MatchUrlService urls;
    private final IInterceptorBroadcaster interceptors;

    FilterSearch(FhirContext context, DaoRegistry daos, MatchUrlService urls, IInterceptorBroadcaster interceptors) {
        this.context = context;
        this.daos = daos;
        this.urls = urls;
        this.interceptors = interceptors;
    }

    /** @throws BaseServerResponseException when it is no search, or none that the caller may ask */
    void note(ExportJob job, String filter) {
        String type = TypeFilter.typeOf(filter);
        SearchParameterMap search = urls.translateMatchUrl(filter, context.getResourceDefinition(type));
        search.setLoadSynchronousUpTo(ALL);
        RequestDetails request = CallersRequest.search(job.caller(), type);
        new StorageInterceptorHooksFacade(interceptors)
                .callStoragePresearchRegistered(
                        request, search, new Browsing(type), RequestPartitionId.allPartitions());
        FoundRows.into(
                "siklus.export_pick (job, what, key)",
                List.of(job.id(), type),
                () -> daos.getResourceDao(type).searchForIds(search, request, null));
    }

    /**
     * HAPI takes a search for keys for the condition of a write, which may find what a search may not, and the other way round; so the hooks are told first that it is
     * somebody who browses, and narrow it as they do for one.
     */
    private record Browsing(String type) implements ICachedSearchDetails {

        @Override
        public String getUuid() {
            return "";
        }

        @Override
        public String getResourceType() {
            return type;
        }

        @Override
        public void setUuid(String uuid) {
            // it is not kept
        }

        @Override
        public void setCannotBeReused() {
            // it is not kept
        }
    }
}
