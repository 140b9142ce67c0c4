package id.siklus.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/** All answers of a response by linkId, wherever they stand in it. */
final class GivenAnswers {

    private final Map<String, List<Type>> byLinkId = new HashMap<>();

    static GivenAnswers of(QuestionnaireResponse response) {
        GivenAnswers answers = new GivenAnswers();
        response.getItem().forEach(answers::add);
        return answers;
    }

    /** @return empty also for a value that only has extensions, such as why it is absent */
    static Optional<Type> value(QuestionnaireResponseItemAnswerComponent answer) {
        return Optional.ofNullable(answer.getValue())
                .filter(value -> !(value instanceof PrimitiveType<?> primitive) || primitive.hasValue());
    }

    List<Type> to(String linkId) {
        return byLinkId.getOrDefault(linkId, List.of());
    }

    /** A computed answer in the place of whatever was given. */
    void put(String linkId, Type value) {
        byLinkId.put(linkId, List.of(value));
    }

    private void add(QuestionnaireResponseItemComponent item) {
        for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
            value(answer)
                    .ifPresent(value -> byLinkId.computeIfAbsent(item.getLinkId(), linkId -> new ArrayList<>())
                            .add(value));
            answer.getItem().forEach(this::add);
        }
        item.getItem().forEach(this::add);
    }
}
