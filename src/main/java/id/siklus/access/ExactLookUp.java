package id.siklus.access;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.NumberParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import id.siklus.fhir.PersonNumbers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises a search that points to one person: by NIK, family card, passport or IHS number; by the mother's NIK, birth date and birth order; or by the whole
 * name, birth date and gender. Only such a search finds people who are not one's own. Anything added to it could ask about the person what the answer would not
 * show.
 */
final class ExactLookUp {

    private static final Set<String> NUMBERS =
            Set.of(PersonNumbers.NIK, PersonNumbers.FAMILY_CARD, PersonNumbers.PASSPORT, PersonNumbers.IHS);
    private static final Set<String> PERSON = Set.of("name", "birthdate", "gender");
    private static final Set<String> NEWBORN = Set.of("identifier", "birthdate", "birth-order");
    private static final Set<String> WITH_NUMBER =
            Set.of("identifier", "name", "birthdate", "gender", "birth-order", "active");
    private static final Set<String> OF_RELATIVE = Set.of("identifier", "patient", "active");
    private static final int SHORTEST_NAME = 3;
    private static final String WHOLE_DATE = "\\d{4}-\\d{2}-\\d{2}";

    /** What, with a gender, points to a person; see {@link NamedPeople}. @param birthDate as 1990-05-04 */
    record NameAndBirth(String name, String birthDate) {}

    private ExactLookUp() {}

    /** @return whether the search may find anyone, by a number */
    static boolean isByNumber(SearchParameterMap search) {
        if (!isAlone(search)) {
            return false;
        }
        Set<String> names = search.keySet();
        Optional<TokenParam> identifier = token(search, "identifier");
        if (identifier.isEmpty()) {
            return false;
        }
        boolean number =
                NUMBERS.contains(String.valueOf(identifier.get().getSystem())) && WITH_NUMBER.containsAll(names);
        boolean newborn = PersonNumbers.MOTHERS_NIK.equals(identifier.get().getSystem())
                && names.equals(NEWBORN)
                && date(search)
                && order(search);
        return number || newborn;
    }

    /** @return what points to a person, when the search asks for name, birth date and gender and for nothing else */
    static Optional<NameAndBirth> byName(SearchParameterMap search) {
        if (!isAlone(search)
                || !search.keySet().equals(PERSON)
                || !date(search)
                || token(search, "gender").isEmpty()) {
            return Optional.empty();
        }
        return name(search)
                .map(name -> new NameAndBirth(
                        name.getValue(),
                        first(search, "birthdate")
                                .map(DateParam.class::cast)
                                .map(DateParam::getValueAsString)
                                .orElseThrow()));
    }

    private static boolean isAlone(SearchParameterMap search) {
        return search.getIncludes().isEmpty()
                && search.getRevIncludes().isEmpty()
                && search.getLastUpdated() == null
                && single(search);
    }

    /** A condition of a write must find whom it means, or a second one would be made of the same person. */
    static boolean isCondition(SearchParameterMap search) {
        return byNumber(search, WITH_NUMBER)
                || isByNumber(search)
                || byName(search).isPresent();
    }

    /** A relative is found by a number only, and whose relative by that person's id: a chain could ask about anybody. */
    static boolean isConditionOfRelative(SearchParameterMap search) {
        return byNumber(search, OF_RELATIVE)
                && first(search, "patient")
                        .filter(patient -> patient.getMissing() != null
                                || !(patient instanceof ReferenceParam reference)
                                || reference.getChain() != null)
                        .isEmpty();
    }

    private static boolean byNumber(SearchParameterMap search, Set<String> allowed) {
        return single(search)
                && allowed.containsAll(search.keySet())
                && token(search, "identifier")
                        .filter(identifier ->
                                !String.valueOf(identifier.getSystem()).isBlank() && identifier.getSystem() != null)
                        .isPresent();
    }

    private static boolean single(SearchParameterMap search) {
        return search.values().stream()
                .allMatch(values -> values.size() == 1 && values.get(0).size() == 1);
    }

    private static Optional<TokenParam> token(SearchParameterMap search, String name) {
        return first(search, name)
                .filter(TokenParam.class::isInstance)
                .map(TokenParam.class::cast)
                .filter(token -> token.getModifier() == null
                        && token.getMissing() == null
                        && token.getValue() != null
                        && !token.getValue().isBlank());
    }

    private static Optional<StringParam> name(SearchParameterMap search) {
        return first(search, "name")
                .filter(StringParam.class::isInstance)
                .map(StringParam.class::cast)
                .filter(name -> name.getMissing() == null
                        && !name.isContains()
                        && name.getValue() != null
                        && name.getValue().strip().length() >= SHORTEST_NAME);
    }

    private static boolean date(SearchParameterMap search) {
        return first(search, "birthdate")
                .filter(DateParam.class::isInstance)
                .map(DateParam.class::cast)
                .filter(date -> (date.getPrefix() == null || date.getPrefix() == ParamPrefixEnum.EQUAL)
                        && date.getMissing() == null
                        && String.valueOf(date.getValueAsString()).matches(WHOLE_DATE))
                .isPresent();
    }

    private static boolean order(SearchParameterMap search) {
        return first(search, "birth-order")
                .filter(NumberParam.class::isInstance)
                .map(NumberParam.class::cast)
                .filter(number -> number.getMissing() == null
                        && (number.getPrefix() == null || number.getPrefix() == ParamPrefixEnum.EQUAL))
                .isPresent();
    }

    private static Optional<IQueryParameterType> first(SearchParameterMap search, String name) {
        List<List<IQueryParameterType>> values = search.get(name);
        return values == null || values.isEmpty() || values.get(0).isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(0).get(0));
    }
}
