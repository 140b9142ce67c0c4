package id.siklus.projection;

/**
 * One column of a view.
 *
 * @param type FHIR's name of the primitive type, such as {@code dateTime}; {@code string} where the view names none
 * @param collection whether a value is a list
 * @param description empty for none
 */
record Column(String name, String type, boolean collection, SqlType sqlType, String description) {}
