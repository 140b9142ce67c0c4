package id.siklus.bulk;

/** What an export is taken of. */
enum ExportLevel {
    /** Everything of the types asked for. */
    SYSTEM,
    /** All people and their records, and the places and persons those name. */
    PATIENT,
    /** The same for the members of one Group. */
    GROUP,
    /** What the keepers at or below one Organization keep, and their people. */
    ORGANIZATION,
    /** The people of one administrative area and everything below it, and their records. */
    LOCATION
}
