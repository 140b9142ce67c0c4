package id.siklus.fhir;

/** {@code identifier.system} of the numbers by which people are known (SATUSEHAT's, and this guide's own). */
public final class PersonNumbers {

    public static final String NIK = "https://fhir.kemkes.go.id/id/nik";
    public static final String MOTHERS_NIK = "https://fhir.kemkes.go.id/id/nik-ibu";
    public static final String FAMILY_CARD = "https://fhir.kemkes.go.id/id/kk";
    public static final String PASSPORT = "https://fhir.kemkes.go.id/id/paspor";
    public static final String IHS = "https://fhir.kemkes.go.id/id/ihs-number";
    public static final String INSURANCE = "https://siklus.id/fhir/sid/no-jkn";

    /** What a person keeps who was merged into another: its own id, since a Patient has at least one number. */
    public static final String MERGED = "https://siklus.id/fhir/sid/digabung";

    private PersonNumbers() {}
}
