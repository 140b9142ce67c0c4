package id.siklus.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * One objection, not yet in a language.
 *
 * @param code what kind
 * @param severity {@code ERROR} refuses the write, {@code WARNING} is told and stored
 * @param expression FHIRPath of the element, such as {@code Bundle.entry[3].resource.birthDate}; empty when the whole request is meant
 * @param arguments fill the text of the code
 * @param ruleNumber SATUSEHAT's own RuleNumber where the national platform has the same rule
 */
public record Issue(
        ErrorCode code,
        IssueSeverity severity,
        String expression,
        List<Object> arguments,
        Optional<String> ruleNumber) {

    /** {@code details.coding.system} of SATUSEHAT's rule numbers. */
    public static final String RULE_NUMBER_SYSTEM = "https://siklus.id/fhir/CodeSystem/satusehat-rule-number";

    public static Issue error(ErrorCode code, String expression, Object... arguments) {
        return new Issue(code, IssueSeverity.ERROR, expression, List.of(arguments), Optional.empty());
    }

    public static Issue warning(ErrorCode code, String expression, Object... arguments) {
        return new Issue(code, IssueSeverity.WARNING, expression, List.of(arguments), Optional.empty());
    }

    public Issue withRuleNumber(String number) {
        return new Issue(code, severity, expression, arguments, Optional.of(number));
    }

    public boolean isError() {
        return severity == IssueSeverity.ERROR || severity == IssueSeverity.FATAL;
    }

    /** @return the issue as it stands in an OperationOutcome */
    public OperationOutcomeIssueComponent in(Locale language) {
        OperationOutcomeIssueComponent component =
                new OperationOutcomeIssueComponent().setSeverity(severity).setCode(code.type());
        Object[] spoken = arguments.stream()
                .map(argument -> argument instanceof LocalText text ? text.in(language) : argument)
                .toArray();
        component.getDetails().setText(code.text(language, spoken));
        component.getDetails().addCoding().setSystem(ErrorCode.SYSTEM).setCode(code.code());
        ruleNumber.ifPresent(number ->
                component.getDetails().addCoding().setSystem(RULE_NUMBER_SYSTEM).setCode(number));
        if (!expression.isEmpty()) {
            component.addExpression(expression);
        }
        return component;
    }
}
