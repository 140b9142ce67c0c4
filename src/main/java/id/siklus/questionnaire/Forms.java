package id.siklus.questionnaire;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import id.siklus.server.AuditTrail;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;

/** The stored forms, found by what a response names: the guide's, and those that an administrator has stored. */
public final class Forms {

    /** SATUSEHAT publishes hardly any of its forms; ours that ask the same under the same linkIds carry its number. */
    private static final String SATUSEHAT = "https://fhir.kemkes.go.id/Questionnaire";

    private static final int MOST = 50;

    private final IFhirResourceDao<Questionnaire> questionnaires;

    public Forms(IFhirResourceDao<Questionnaire> questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * @param canonical with or without {@code |version}
     * @return without a version the newest that is in force, or the newest of all
     */
    public Optional<Questionnaire> of(String canonical, RequestDetails request) {
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        SearchParameterMap search = new SearchParameterMap().add("url", new UriParam(url));
        if (bar >= 0) {
            search.add("version", new TokenParam(canonical.substring(bar + 1)));
        }
        return newest(search, request).or(() -> ofSatusehat(url, request));
    }

    private Optional<Questionnaire> ofSatusehat(String url, RequestDetails request) {
        return url.startsWith(SATUSEHAT + '/')
                ? newest(
                        new SearchParameterMap()
                                .add("identifier", new TokenParam(SATUSEHAT, url.substring(SATUSEHAT.length() + 1))),
                        request)
                : Optional.empty();
    }

    private Optional<Questionnaire> newest(SearchParameterMap search, RequestDetails request) {
        List<Questionnaire> found = questionnaires
                .search(search.setLoadSynchronousUpTo(MOST), AuditTrail.serverWorkFor(request))
                .getAllResources()
                .stream()
                .map(Questionnaire.class::cast)
                .toList();
        return found.stream()
                .max(Comparator.<Questionnaire, Boolean>comparing(form -> form.getStatus() == PublicationStatus.ACTIVE)
                        .thenComparing(
                                form -> String.valueOf(form.getDateElement().getValueAsString()))
                        .thenComparing(form -> String.valueOf(form.getVersion())));
    }
}
