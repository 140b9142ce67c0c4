package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.storage.CutIncludes;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;

/**
 * Searches are answered straight from the indexes, page by page ({@code _offset}), and leave nothing behind. HAPI's own way writes every search and its
 * results into three tables first, which is what makes a stock search cost ten milliseconds of CPU (docs/adr/0005).
 *
 * <p>A page is stable because every sort ends in the row's own key: new rows come last, and records of care are never deleted.
 */
@Interceptor
final class PageInterceptor {

    static final int DEFAULT_PAGE = 20;

    private static final Set<RestOperationTypeEnum> PAGED =
            Set.of(RestOperationTypeEnum.HISTORY_INSTANCE, RestOperationTypeEnum.HISTORY_TYPE);
    private static final String ASKED_COUNT = PageInterceptor.class.getName() + ".asked";

    private final int largestPage;

    PageInterceptor(int largestPage) {
        this.largestPage = largestPage;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    void pageByOffset(RequestDetails request, RestOperationTypeEnum interaction) {
        if (interaction == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            BundledSearches.page(bundle, largestPage);
            BundledConditions.qualify(bundle);
        }
        if (interaction != RestOperationTypeEnum.SEARCH_TYPE && !PAGED.contains(interaction)) {
            return;
        }
        int count = count(request);
        request.addParameter(Constants.PARAM_COUNT, new String[] {String.valueOf(count)});
        if (interaction == RestOperationTypeEnum.SEARCH_TYPE
                && !request.getParameters().containsKey(Constants.PARAM_OFFSET)) {
            request.addParameter(Constants.PARAM_OFFSET, new String[] {"0"});
        }
    }

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    void answerWithoutSearchCache(SearchParameterMap search) {
        if (search.getEverythingMode() != null) {
            return;
        }
        if (search.getOffset() == null) {
            search.setLoadSynchronous(true);
        }
        search.setSort(endingInRowKey(search.getSort()));
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void explainPage(RequestDetails request, @Nullable IBaseResource response) {
        if (request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE && response instanceof Bundle bundle) {
            Object asked = request.getUserData().get(ASKED_COUNT);
            if (asked != null) {
                add(bundle, request, Issue.warning(ErrorCode.PAGE_CAPPED, "", asked.toString(), largestPage));
            }
            CutIncludes.of(request)
                    .ifPresent(most -> add(bundle, request, Issue.warning(ErrorCode.INCLUDES_CUT, "", most)));
            String offset = first(request, Constants.PARAM_OFFSET);
            if (bundle.getEntry().isEmpty() && offset != null && !"0".equals(offset)) {
                bundle.setTotalElement(null);
                bundle.getLink().removeIf(link -> "previous".equals(link.getRelation()));
                add(bundle, request, Issue.warning(ErrorCode.PAGE_PAST_END, "", offset));
            }
        }
    }

    private static void add(Bundle bundle, RequestDetails request, Issue issue) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue(issue.in(RequestLanguage.of(request)).setSeverity(IssueSeverity.INFORMATION));
        bundle.addEntry().setResource(outcome).getSearch().setMode(SearchEntryMode.OUTCOME);
    }

    private int count(RequestDetails request) {
        String asked = first(request, Constants.PARAM_COUNT);
        if (asked == null || asked.isBlank()) {
            return DEFAULT_PAGE;
        }
        try {
            long count = Long.parseLong(asked.trim());
            if (count < 0) {
                throw badCount(asked);
            }
            if (count > largestPage) {
                request.getUserData().put(ASKED_COUNT, asked);
                return largestPage;
            }
            return (int) count;
        } catch (NumberFormatException e) {
            throw badCount(asked);
        }
    }

    private static RefusedException badCount(String asked) {
        return new RefusedException(
                400,
                Issue.error(
                        ErrorCode.BAD_SEARCH_VALUE,
                        Constants.PARAM_COUNT,
                        Constants.PARAM_COUNT,
                        Shown.of(asked),
                        SearchValues.WHOLE));
    }

    private static @Nullable String first(RequestDetails request, String parameter) {
        String[] values = request.getParameters().get(parameter);
        return values == null || values.length == 0 ? null : values[0];
    }

    private static SortSpec endingInRowKey(@Nullable SortSpec sort) {
        SortSpec rowKey = new SortSpec(Constants.PARAM_PID);
        if (sort == null) {
            return rowKey;
        }
        SortSpec last = sort;
        while (last.getChain() != null) {
            last = last.getChain();
        }
        if (!Constants.PARAM_PID.equals(last.getParamName())) {
            last.setChain(rowKey);
        }
        return sort;
    }
}
