package id.siklus.judge;

import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * One message of the engine.
 *
 * @param level how bad
 * @param kind the engine's own name of the message, {@code -} when it has none
 * @param place a FHIRPath
 */
record Finding(String level, String kind, String place, String text) {

    static Finding of(ValidationMessage message) {
        String kind = message.getMessageId() == null ? "-" : message.getMessageId();
        return new Finding(message.getLevel().toCode(), kind, message.getLocation(), message.getMessage());
    }

    boolean isError() {
        return level.equals("error") || level.equals("fatal");
    }

    boolean isWarning() {
        return level.equals("warning");
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
        return level + " " + kind + " " + place + ": " + text;
    }
}
