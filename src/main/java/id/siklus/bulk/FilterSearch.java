package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
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

    FilterSearch(FhirContext context, DaoRegistry daos, MatchUrlService urls) {
        this.context = context;
        this.daos = daos;
        this.urls = urls;
    }

    /** @throws BaseServerResponseException when it is no search, or none that the caller may ask */
    void note(ExportJob job, String filter) {
        String type = TypeFilter.typeOf(filter);
        SearchParameterMap search = urls.translateMatchUrl(filter, context.getResourceDefinition(type));
        search.setLoadSynchronousUpTo(ALL);
        FoundRows.into(
                "siklus.export_pick (job, what, key)",
                List.of(job.id(), type),
                () -> daos.getResourceDao(type).searchForIds(search, CallersRequest.search(job.caller(), type), null));
    }
}
