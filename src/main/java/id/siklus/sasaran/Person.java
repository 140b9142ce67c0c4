package id.siklus.sasaran;

import id.siklus.fhir.MaskedNik;
import id.siklus.fhir.PersonNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list on paper or in a table shows it. The NIK is masked, whoever asks: such lists lie about.
 *
 * @param birth null where it is not told
 * @param village Kemendagri code; empty where it is not told, like RT and RW
 */
record Person(String name, String nik, @Nullable LocalDate birth, String village, String rt, String rw, String street) {

    private static final String CODES = "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";
    private static final int YEAR = 4;
    private static final int DAY = 10;
    private static final int YEARS_IN_MONTHS = 5;

    static Person of(Patient patient) {
        Optional<Address> address = patient.getAddress().stream()
                .filter(one -> one.hasExtension(CODES))
                .findFirst()
                .or(() -> patient.getAddress().stream().findFirst());
        return new Person(
                name(patient.getNameFirstRep()),
                patient.getIdentifier().stream()
                        .filter(identifier -> PersonNumbers.NIK.equals(identifier.getSystem()) && identifier.hasValue())
                        .map(Identifier::getValue)
                        .findFirst()
                        .map(nik -> nik.indexOf('*') < 0 ? MaskedNik.shown(nik) : nik)
                        .orElse(""),
                birth(patient),
                code(address, "village"),
                code(address, "rt"),
                code(address, "rw"),
                address.map(one -> String.join(
                                ", ",
                                one.getLine().stream().map(StringType::getValue).toList()))
                        .orElse(""));
    }

    /** @return in days until the first month, in months until five years, as health workers count; empty where nobody knows */
    String age(LocalDate today, Locale language) {
        if (birth == null || birth.isAfter(today)) {
            return "";
        }
        boolean english = "en".equals(language.getLanguage());
        java.time.Period age = birth.until(today);
        if (age.getYears() >= YEARS_IN_MONTHS) {
            return age.getYears() + (english ? " y" : " th");
        }
        return age.toTotalMonths() > 0
                ? age.toTotalMonths() + (english ? " mo" : " bln")
                : age.getDays() + (english ? " d" : " hr");
    }

    private static String name(HumanName name) {
        String text = name.hasText() ? name.getText() : name.getNameAsSingleString();
        return text == null ? "" : text;
    }

    private static @Nullable LocalDate birth(Patient patient) {
        String date = patient.getBirthDateElement().getValueAsString();
        if (date == null) {
            return null;
        }
        String whole = date.length() == YEAR ? date + "-01-01" : date.length() < DAY ? date + "-01" : date;
        return LocalDate.parse(whole.substring(0, DAY));
    }

    private static String code(Optional<Address> address, String part) {
        return address.map(one -> one.getExtensionsByUrl(CODES)).orElse(List.of()).stream()
                .flatMap(codes -> codes.getExtensionsByUrl(part).stream())
                .filter(Extension::hasValue)
                .map(code -> code.getValue().primitiveValue())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }
}
