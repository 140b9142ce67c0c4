package id.siklus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.PersonNumbers;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** What two records of a person know together, and what goes when they turn out to be two people. */
class PersonUnionTest {

    private static final String BIRTH_PLACE = "https://fhir.kemkes.go.id/r4/StructureDefinition/birthPlace";

    @Test
    void whatTheKeptOneSaysStandsAndTheOtherAddsWhatItLacks() {
        Patient kept = person("Siti", "1");
        kept.setGender(AdministrativeGender.FEMALE);
        Patient other = person("Sitti", "2");
        other.setGender(AdministrativeGender.MALE).setDeceased(new DateTimeType("2026-08-01"));
        other.addExtension(BIRTH_PLACE, new StringType("Manokwari"));
        other.addExtension(BIRTH_PLACE, new StringType("Prafi"));

        PersonUnion.take(kept, other);

        assertThat(kept.getGender()).isEqualTo(AdministrativeGender.FEMALE);
        assertThat(kept.getDeceasedDateTimeType().getValueAsString()).isEqualTo("2026-08-01");
        assertThat(kept.getExtensionsByUrl(BIRTH_PLACE)).hasSize(2);
        assertThat(kept.getIdentifier().get(1).getUse()).isEqualTo(IdentifierUse.OLD);
    }

    @Test
    void theAddressOfBeforeIsOldSinceTheNewOneBegan() {
        Patient moved = person("Siti", "1");
        moved.addAddress(home("Prafi"))
                .getAddressFirstRep()
                .getPeriod()
                .setStartElement(new DateTimeType("2026-08-01"));
        Patient before = person("Siti", "1");
        before.addAddress(home("Masni"));

        PersonUnion.take(moved, before);

        assertThat(moved.getAddress()).extracting(Address::getUse).containsExactly(AddressUse.HOME, AddressUse.OLD);
        assertThat(moved.getAddress().get(1).getDistrict()).isEqualTo("Masni");
        assertThat(moved.getAddress().get(1).getPeriod().getEndElement().getValueAsString())
                .isEqualTo("2026-08-01");
    }

    @Test
    void whenAnAddressWasLeftIsNotMadeUp() {
        Patient moved = person("Siti", "1");
        moved.addAddress(home("Prafi"));
        Patient before = person("Siti", "1");
        before.addAddress(home("Masni").setUse(null));

        PersonUnion.take(moved, before);

        assertThat(moved.getAddress().get(1).getUse()).isEqualTo(AddressUse.OLD);
        assertThat(moved.getAddress().get(1).hasPeriod()).isFalse();
    }

    @Test
    void theSamePlaceIsNotAddedTwiceAndAnotherKindOfAddressStaysCurrent() {
        Patient kept = person("Siti", "1");
        kept.addAddress(home("Prafi"));
        Patient other = person("Siti", "1");
        other.addAddress(home("Prafi").setUse(AddressUse.OLD));
        other.addAddress(home("Manokwari").setUse(AddressUse.WORK));

        PersonUnion.take(kept, other);
        PersonUnion.take(kept, other);

        assertThat(kept.getAddress()).extracting(Address::getUse).containsExactly(AddressUse.HOME, AddressUse.WORK);
    }

    @Test
    void whoManagesAPersonIsDecidedByNoMerge() {
        Patient kept = person("Siti", "1");
        Patient other = person("Siti", "2");
        other.getManagingOrganization().setReference("Organization/lain");

        PersonUnion.take(kept, other);

        assertThat(kept.hasManagingOrganization()).isFalse();
    }

    @Test
    void aLivingPersonDoesNotStayDeadByAMergeThatWasAMistake() {
        Patient before = person("Siti", "1");
        Patient other = person("Siti", "2");
        other.setDeceased(new BooleanType(true)).setMultipleBirth(new IntegerType(1));
        other.getMaritalStatus().setText("Kawin");
        other.addExtension(BIRTH_PLACE, new StringType("Manokwari"));
        Patient after = before.copy();
        PersonUnion.take(after, other);
        Patient now = after.copy();
        now.addName().setText("Siti Aminah");
        now.getMaritalStatus().setText("Cerai");

        PersonUnion.giveBack(now, before, after);

        assertThat(now.hasDeceased()).isFalse();
        assertThat(now.hasMultipleBirth()).isFalse();
        assertThat(now.hasExtension()).isFalse();
        assertThat(now.getIdentifier()).hasSize(1);
        assertThat(now.getName()).hasSize(2);
        assertThat(now.getMaritalStatus().getText()).as("said since").isEqualTo("Cerai");
    }

    private static Address home(String district) {
        return new Address().setUse(AddressUse.HOME).setDistrict(district);
    }

    private static Patient person(String name, String nik) {
        Patient person = new Patient();
        person.addIdentifier().setSystem(PersonNumbers.NIK).setValue(nik);
        person.addName().setText(name);
        return person;
    }
}
