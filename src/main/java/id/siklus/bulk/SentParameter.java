package id.siklus.bulk;

/**
 * One value of one parameter of a kick-off.
 *
 * @param type FHIR's name of its type; {@link #OF_URL} where it has none
 * @param place where it stands: its name in a URL, its FHIRPath in a body
 */
record SentParameter(String name, String value, String type, String place) {

    /** A URL does not say of which type its values are. */
    static final String OF_URL = "";
}
