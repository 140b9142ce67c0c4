package id.siklus.tugas;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.questionnaire.Forms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/** Which danger signs answers tell: the items to which the form gives a code of tanda-bahaya, answered with yes. Forms are read again when they are a minute old. */
final class MarkedSigns {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Form(Map<String, Coding> signs, Instant read) {}

    private final Forms forms;
    private final Clock clock;
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    MarkedSigns(Forms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** @return by code; none for answers that were entered in error. A form that is not finished counts: what it tells is urgent. */
    Map<String, Coding> in(QuestionnaireResponse response) {
        Map<String, Coding> found = new TreeMap<>();
        if (response.hasQuestionnaire() && response.getStatus() != QuestionnaireResponseStatus.ENTEREDINERROR) {
            Map<String, Coding> marked = marked(response.getQuestionnaire());
            if (!marked.isEmpty()) {
                collect(response.getItem(), marked, found);
            }
        }
        return found;
    }

    private Map<String, Coding> marked(String canonical) {
        Instant now = clock.instant();
        Form form = known.get(canonical);
        if (form == null || !now.isBefore(form.read().plus(FRESH))) {
            Map<String, Coding> signs = new HashMap<>();
            Optional<Questionnaire> stored = form(canonical);
            stored.ifPresent(each -> mark(each.getItem(), signs));
            form = new Form(signs, now);
            if (stored.isPresent()) {
                known.put(canonical, form);
            }
        }
        return form.signs();
    }

    /** A device that was offline still names the version of last year; its signs are the same questions. */
    private Optional<Questionnaire> form(String canonical) {
        SystemRequestDetails request = new SystemRequestDetails();
        int bar = canonical.indexOf('|');
        return forms.of(canonical, request)
                .or(() -> bar < 0 ? Optional.empty() : forms.of(canonical.substring(0, bar), request));
    }

    private static void mark(List<QuestionnaireItemComponent> items, Map<String, Coding> signs) {
        for (QuestionnaireItemComponent item : items) {
            item.getCode().stream()
                    .filter(code -> Terms.SIGNS.equals(code.getSystem()) && code.hasCode())
                    .findFirst()
                    .ifPresent(code -> signs.put(
                            item.getLinkId(),
                            new Coding(
                                    Terms.SIGNS,
                                    code.getCode(),
                                    code.hasDisplay() ? code.getDisplay() : item.getText())));
            mark(item.getItem(), signs);
        }
    }

    private static void collect(
            List<QuestionnaireResponseItemComponent> items, Map<String, Coding> marked, Map<String, Coding> found) {
        for (QuestionnaireResponseItemComponent item : items) {
            Coding sign = marked.get(item.getLinkId());
            for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
                if (sign != null && answer.getValue() instanceof BooleanType yes && yes.booleanValue()) {
                    found.put(sign.getCode(), sign);
                }
                collect(answer.getItem(), marked, found);
            }
            collect(item.getItem(), marked, found);
        }
    }
}
