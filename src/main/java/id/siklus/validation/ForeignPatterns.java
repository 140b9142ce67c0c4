package id.siklus.validation;

import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Finds a regular expression that came with a request and that HL7's validator would run: answers may bring their form along, and the form a pattern for a text
 * (extension {@code regex}) or a ValueSet that filters by one. Java's engine has no end upon {@code (a+)+\1b} and sixty letters, and the time limit of a check ends
 * the waiting, not the work. Those of the guide and of imported packages are the business of whoever runs the server.
 */
final class ForeignPatterns {

    private static final String REGEX = "http://hl7.org/fhir/StructureDefinition/regex";

    private ForeignPatterns() {}

    static boolean areIn(Element resource) {
        return areIn(resource, false);
    }

    /** @param contained whether the element is inside a contained resource, the only place where the validator finds a form that is not installed */
    private static boolean areIn(Element element, boolean contained) {
        if (contained && (isPattern(element) || isFilterByPattern(element))) {
            return true;
        }
        for (Element child : element.getChildren()) {
            if (areIn(child, contained || "contained".equals(child.getName()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPattern(Element element) {
        return REGEX.equals(element.getNamedChildValue("url", false))
                && element.getName().contains("xtension");
    }

    private static boolean isFilterByPattern(Element element) {
        return "filter".equals(element.getName()) && "regex".equals(element.getNamedChildValue("op", false));
    }
}
