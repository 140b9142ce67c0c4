package id.siklus.fulltext;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the words of records with every write, and makes of {@code _content} and {@code _text} a search by {@code _id}: what is found within the partitions that
 * the request may read goes through the same search as any list of ids, with all its guards.
 */
@Interceptor
final class RecordTextInterceptor {

    private static final Map<String, String> COLUMNS = Map.of("_content", "content", "_text", "narrative");

    /** More ids make a search that costs more than it tells. */
    private static final int MOST_FOUND = 500;

    /** No id of a resource looks like this. */
    private static final String NOBODY = "-.-.-";

    private final RecordText text;
    private final Words words;
    private final EntityManager entities;

    RecordTextInterceptor(RecordText text, Words words, EntityManager entities) {
        this.text = text;
        this.words = words;
        this.entities = entities;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(IBaseResource created) {
        note(created);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void noteUpdated(IBaseResource before, IBaseResource after) {
        note(after);
    }

    private void note(IBaseResource written) {
        if (text.isOn() && RecordTypes.ALL.contains(written.fhirType())) {
            TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(WordChanges.class::isInstance)
                    .map(WordChanges.class::cast)
                    .findFirst()
                    .orElseGet(this::changes)
                    .add(written.fhirType(), written.getIdElement().getIdPart());
        }
    }

    private WordChanges changes() {
        WordChanges changes = new WordChanges(entities, words);
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    void find(RequestDetails request, SearchParameterMap search, RequestPartitionId within) {
        COLUMNS.forEach((parameter, column) -> {
            List<List<IQueryParameterType>> asked = search.remove(parameter);
            if (asked != null) {
                search.add("_id", ids(parameter, column, asked, String.valueOf(request.getResourceName()), within));
            }
        });
    }

    private TokenOrListParam ids(
            String parameter,
            String column,
            List<List<IQueryParameterType>> asked,
            String type,
            RequestPartitionId within) {
        if (!text.isOn() || !RecordTypes.ALL.contains(type)) {
            throw new RefusedException(400, Issue.error(ErrorCode.WORDS_NOT_KEPT, parameter, parameter, type));
        }
        if (!text.isComplete()) {
            throw new RefusedException(503, Issue.error(ErrorCode.WORDS_NOT_READY, parameter, parameter));
        }
        List<List<String>> wanted = asked.stream()
                .map(alternatives ->
                        alternatives.stream().map(RecordTextInterceptor::typed).toList())
                .toList();
        List<String> found = words.find(column, type, wanted, within, MOST_FOUND);
        if (found.size() > MOST_FOUND) {
            throw new RefusedException(400, Issue.error(ErrorCode.WORDS_TOO_COMMON, parameter, parameter, MOST_FOUND));
        }
        TokenOrListParam ids = new TokenOrListParam();
        (found.isEmpty() ? List.of(NOBODY) : found).forEach(id -> ids.add(new TokenParam(id)));
        return ids;
    }

    private static String typed(IQueryParameterType value) {
        return value instanceof StringParam string ? String.valueOf(string.getValue()) : "";
    }
}
