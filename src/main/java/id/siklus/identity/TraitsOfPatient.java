package id.siklus.identity;

import id.siklus.fhir.PersonNumbers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;

/** Reads the {@link Traits} of a Patient, stored or asked for. */
final class TraitsOfPatient {

    private static final String ADMINISTRATIVE_CODE =
            "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";
    private static final String MAIDEN_NAME = "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName";
    private static final Set<String> MOTHER = Set.of("MTH", "NMTH");
    private static final int MOST_NAMES = 3;
    private static final int WHOLE_DATE = 10;

    private TraitsOfPatient() {}

    static Traits of(Patient patient) {
        List<WrittenName> written = patient.getName().stream()
                .map(TraitsOfPatient::text)
                .filter(text -> !text.isBlank())
                .map(WrittenName::of)
                .filter(name -> !name.sounds().isEmpty())
                .toList();
        return new Traits(
                written.stream()
                        .filter(name -> !name.ofMother())
                        .map(WrittenName::joined)
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList(),
                birth(patient),
                patient.getGender() == AdministrativeGender.MALE
                        ? "m"
                        : patient.getGender() == AdministrativeGender.FEMALE ? "f" : "",
                patient.getMultipleBirth() instanceof IntegerType order && order.hasValue() ? order.getValue() : -1,
                number(patient, PersonNumbers.NIK),
                number(patient, PersonNumbers.MOTHERS_NIK),
                number(patient, PersonNumbers.FAMILY_CARD),
                others(patient),
                village(patient),
                mother(patient, written));
    }

    /** @return never 0 */
    static long hash(String system, String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((system + "|" + value.strip()).getBytes(StandardCharsets.UTF_8));
            long hash = ByteBuffer.wrap(digest).getLong();
            return hash == 0 ? 1 : hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(HumanName name) {
        return name.hasText() ? name.getText() : String.valueOf(name.getNameAsSingleString());
    }

    private static String birth(Patient patient) {
        String date = patient.getBirthDateElement().getValueAsString();
        return date == null ? "" : date.substring(0, Math.min(date.length(), WHOLE_DATE));
    }

    private static long number(Patient patient, String system) {
        return patient.getIdentifier().stream()
                .filter(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue())
                .mapToLong(identifier -> hash(system, identifier.getValue()))
                .findFirst()
                .orElse(0);
    }

    private static List<Long> others(Patient patient) {
        List<Long> hashes = new ArrayList<>();
        patient.getIdentifier().stream()
                .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                .filter(identifier -> !PersonNumbers.NIK.equals(identifier.getSystem())
                        && !PersonNumbers.MOTHERS_NIK.equals(identifier.getSystem())
                        && !PersonNumbers.FAMILY_CARD.equals(identifier.getSystem()))
                .forEach(identifier -> hashes.add(hash(identifier.getSystem(), identifier.getValue())));
        return hashes;
    }

    private static String village(Patient patient) {
        return patient.getAddress().stream()
                .map(Address::getExtension)
                .flatMap(List::stream)
                .filter(extension -> ADMINISTRATIVE_CODE.equals(extension.getUrl()))
                .flatMap(extension -> extension.getExtensionsByUrl("village").stream())
                .map(Extension::getValue)
                .filter(PrimitiveType.class::isInstance)
                .map(value -> String.valueOf(value.primitiveValue()))
                .findFirst()
                .orElse("");
    }

    private static String mother(Patient patient, List<WrittenName> written) {
        Stream<WrittenName> said = written.stream().filter(WrittenName::ofMother);
        Stream<WrittenName> maiden = patient.getExtensionsByUrl(MAIDEN_NAME).stream()
                .map(extension -> Optional.ofNullable(extension.getValue()))
                .flatMap(Optional::stream)
                .map(value -> WrittenName.of(String.valueOf(value.primitiveValue())));
        Stream<WrittenName> contact = patient.getContact().stream()
                .filter(person -> person.getRelationship().stream()
                        .flatMap(relationship -> relationship.getCoding().stream())
                        .anyMatch(coding -> MOTHER.contains(String.valueOf(coding.getCode()))))
                .map(person -> WrittenName.of(text(person.getName())));
        return Stream.of(maiden, contact, said)
                .flatMap(names -> names)
                .map(WrittenName::joined)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
