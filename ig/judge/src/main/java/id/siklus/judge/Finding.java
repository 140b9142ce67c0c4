package id.siklus.judge;

import org.hl7.fhir.utilities.validation.ValidationMessage;

/** One message of the engine: how bad, where (a FHIRPath), and what. */
record Finding(String level, String place, String text) {

    static Finding of(ValidationMessage message) {
        return new Finding(message.getLevel().toCode(), message.getLocation(), message.getMessage());
    }

    boolean isError() {
        return level.equals("error") || level.equals("fatal");
    }

    /** A rule of this guide that is broken, be it only one that warns: no example of the guide should do that. */
    boolean isBrokenRuleOfTheGuide() {
        return text.contains("Constraint failed: ilp-");
    }

    boolean mentions(String fragment) {
        return text.contains(fragment) || place.contains(fragment);
    }

    @Override
    public String toString() {
        return level + " " + place + ": " + text;
    }
}
