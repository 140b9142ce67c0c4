package id.siklus.validation;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.validation.SatusehatRules.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/** The engine's messages as issues of ours: a stable code, Indonesian and English, the element, and SATUSEHAT's RuleNumber where it has the rule. */
final class IssueTranslator {

    private static final Pattern RULE_NUMBER = Pattern.compile("\\s*\\(RuleNumber:? (\\d+)[^)]*\\)");
    private static final Pattern RULE = Pattern.compile("Constraint failed: (\\S+): '(.*?)'( \\(.*)?", Pattern.DOTALL);

    /** What the engine says about itself, not about the data. */
    private static final Set<String> NOISE = Set.of(
            "Details_for__matching_against_Profile_",
            "Questionnaire_QR_Q_None",
            "Reference_REF_NoDisplay",
            "Validation_VAL_Profile_Unknown",
            "Validation_VAL_Profile_Unknown_Not_Policy");

    private final RuleTexts rules;
    private final SatusehatRules numbers;

    IssueTranslator(RuleTexts rules, SatusehatRules numbers) {
        this.rules = rules;
        this.numbers = numbers;
    }

    /** @param root FHIRPath that replaces the resource type, such as {@code Bundle.entry[2].resource}; {@code null} keeps the type */
    Optional<Issue> translate(ValidationMessage message, @Nullable String root) {
        EngineMessage said = EngineMessage.of(message);
        if (NOISE.contains(said.id()) || AnswerFault.isNoise(said)) {
            return Optional.empty();
        }
        IssueSeverity severity = switch (message.getLevel()) {
            case FATAL, ERROR -> IssueSeverity.ERROR;
            case WARNING -> IssueSeverity.WARNING;
            default -> IssueSeverity.INFORMATION;
        };
        Draft draft = draft(said, place(message.getLocation()));
        if (draft.code == ErrorCode.UNREFERENCED_CONTAINED || draft.code == ErrorCode.ANSWER_OTHER_WORDING) {
            severity = IssueSeverity.WARNING;
        }
        Issue issue = new Issue(
                draft.code, severity, rooted(draft.expression, root), List.copyOf(draft.arguments), Optional.empty());
        return Optional.of(draft.number.map(issue::withRuleNumber).orElse(issue));
    }

    private Draft draft(EngineMessage said, String at) {
        String id = said.id();
        Optional<AnswerFault> fault = AnswerFault.of(said);
        if (fault.isPresent()) {
            return plain(fault.get().code(), at, fault.get().argument());
        }
        if (id.contains("#") || said.text().startsWith("Constraint failed")) {
            return rule(said, at);
        }
        if (id.startsWith("Type_Specific_Checks")) {
            return new Draft(ErrorCode.BAD_VALUE, at, List.of(english(said)), numbers.number(Kind.TIME, at));
        }
        if (id.startsWith("Fixed_Type_Checks") || id.startsWith("Profile_VAL_MissingElement")) {
            return plain(ErrorCode.FIXED_VALUE, at, english(said));
        }
        if (id.startsWith("Extension_EXT") || id.equals("Profile_EXT_Not_Here")) {
            return plain(ErrorCode.EXTENSION_NOT_ALLOWED, at, english(said));
        }
        if (id.startsWith("Reference_REF_")) {
            return new Draft(
                    ErrorCode.WRONG_REFERENCE_TARGET, at, List.of(english(said)), numbers.number(Kind.REFERENCE, at));
        }
        if (id.isEmpty() || id.startsWith("This_property_must_be")) { // the parsers' messages come without an id
            return plain(ErrorCode.WRONG_JSON_TYPE, at, english(said));
        }
        return byId(said, at);
    }

    private Draft byId(EngineMessage said, String at) {
        return switch (said.id()) {
            case "Validation_VAL_Profile_Minimum" -> missing(at, said.argument(3), said.argument(7));
            case "Validation_VAL_Profile_Minimum_SLICE", "Validation_VAL_Profile_Minimum_SLICE_EXT" -> {
                String slice = said.argument(3);
                String element = slice.replaceAll("^[^.]*", at).replaceAll(":[^.]*$", "");
                yield new Draft(ErrorCode.SLICE_MISSING, at, List.of(slice), numbers.number(Kind.MANDATORY, element));
            }
            case "Validation_VAL_Profile_Maximum" ->
                plain(ErrorCode.TOO_MANY_ELEMENTS, at, said.argument(3), said.argument(7), said.argument(0));
            case "Terminology_TX_NoValid_16" -> code(at, said.argument(0), said.argument(1));
            case "Terminology_TX_NoValid_1_CC" -> code(at, said.argument(1), said.argument(0));
            case "Terminology_TX_NoValid_4", "Terminology_TX_NoValid_12" ->
                code(at, said.argument(2), said.argument(0));
            case "Terminology_TX_Code_ValueSet" -> code(at, "-", said.argument(0));
            case "Terminology_PassThrough_TX_Message" ->
                new Draft(ErrorCode.UNKNOWN_CODE, at, List.of(english(said)), numbers.number(Kind.CODE, at));
            case "_DT_Fixed_Wrong" -> plain(ErrorCode.FIXED_VALUE, at, said.argument(1));
            case "Unrecognised_property_", "Undefined_element_", "Undefined_attribute__on__for_type__properties__" ->
                plain(ErrorCode.UNKNOWN_ELEMENT, at + '.' + said.argument(0), said.argument(0));
            case "CONTAINED_ORPHAN_DOM3" -> plain(ErrorCode.UNREFERENCED_CONTAINED, at, said.argument(0));
            default -> plain(ErrorCode.PROFILE_BROKEN, at, english(said));
        };
    }

    private Draft rule(EngineMessage said, String at) {
        Matcher matcher = RULE.matcher(said.text());
        String key = matcher.matches() ? matcher.group(1) : said.id().replaceAll("^.*#", "");
        if (key.equals("dom-3")) {
            return plain(ErrorCode.UNREFERENCED_CONTAINED, at, at.replaceAll("^[^.]*\\.?", ""));
        }
        LocalText text = rules.of(key, matcher.matches() ? matcher.group(2) : said.text());
        Matcher number = RULE_NUMBER.matcher(text.indonesian());
        Optional<String> ruleNumber = number.find() ? Optional.of(number.group(1)) : Optional.empty();
        LocalText wording = new LocalText(withoutNumber(text.indonesian()), withoutNumber(text.english()));
        return new Draft(ErrorCode.RULE_BROKEN, at, List.of(wording, key), ruleNumber);
    }

    private Draft missing(String at, String element, String least) {
        String name = element.replaceAll("^.*\\.", "").replace("[x]", "");
        String expression = at + '.' + name;
        return new Draft(
                ErrorCode.ELEMENT_MISSING,
                expression,
                List.of(name, least),
                numbers.number(Kind.MANDATORY, expression));
    }

    private Draft code(String at, String code, String valueSet) {
        return new Draft(ErrorCode.CODE_OUTSIDE_BINDING, at, List.of(code, valueSet), numbers.number(Kind.CODE, at));
    }

    private static Draft plain(ErrorCode code, String at, Object... arguments) {
        return new Draft(code, at, List.of(arguments), Optional.empty());
    }

    /** The engine's sentence where Siklus has no words of its own. */
    private static LocalText english(EngineMessage said) {
        return LocalText.englishOnly(said.text());
    }

    private static String withoutNumber(String text) {
        return RULE_NUMBER.matcher(text).replaceAll("");
    }

    /** FHIRPath from the engine's way of telling a place: comments with types in JSON, steps of XPath in XML. */
    private static String place(@Nullable String location) {
        if (location == null) {
            return "";
        }
        return location.startsWith("/f:")
                ? location.substring(3).replace("/f:", ".")
                : location.replaceAll("/\\*.*?\\*/", "");
    }

    private static String rooted(String expression, @Nullable String root) {
        return root == null ? expression : expression.replaceAll("^[A-Za-z]+", Matcher.quoteReplacement(root));
    }

    private record Draft(ErrorCode code, String expression, List<Object> arguments, Optional<String> number) {}
}
