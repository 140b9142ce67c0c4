package id.siklus.demo;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Areas, facilities and staff as FHIR resources with ids of their own, in Bundles that may be sent again and again. */
final class FacilityRecords {

    private static final int BUNDLE_SIZE = 50;

    private final Facilities facilities;
    private final Addresses addresses;

    public FacilityRecords(Facilities facilities) {
        this.facilities = facilities;
        this.addresses = new Addresses(facilities.regions());
    }

    /** Locations of the areas, parents first; each Bundle needs only what the ones before it brought. */
    public List<Bundle> regions() {
        return bundles(facilities.regions().all().stream().map(this::area).toList());
    }

    public List<Bundle> facilities() {
        List<Resource> resources = new ArrayList<>();
        for (Facility facility : facilities.all()) {
            resources.add(organization(facility));
            resources.add(location(facility));
        }
        return bundles(resources);
    }

    public List<Bundle> staff() {
        List<Resource> resources = new ArrayList<>();
        for (Staff staff : facilities.staff()) {
            resources.add(practitioner(staff));
            resources.add(role(staff));
        }
        return bundles(resources);
    }

    private static List<Bundle> bundles(List<? extends Resource> resources) {
        List<Bundle> bundles = new ArrayList<>();
        for (int from = 0; from < resources.size(); from += BUNDLE_SIZE) {
            Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
            for (Resource resource : resources.subList(from, Math.min(resources.size(), from + BUNDLE_SIZE))) {
                String id = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
                bundle.addEntry()
                        .setResource(resource)
                        .getRequest()
                        .setMethod(HTTPVerb.PUT)
                        .setUrl(id);
            }
            bundles.add(bundle);
        }
        return bundles;
    }

    private Location area(Region region) {
        Location location = new Location();
        location.setId(region.locationId());
        location.addIdentifier().setSystem(Terms.SID + "wilayah").setValue(region.code());
        location.setStatus(Location.LocationStatus.ACTIVE).setMode(Location.LocationMode.INSTANCE);
        location.setName(region.name());
        location.setPhysicalType(Terms.concept(Terms.HL7 + "location-physical-type", "jdn", "Jurisdiction"));
        region.parentCode()
                .map(code -> facilities.regions().get(code))
                .ifPresent(parent -> location.setPartOf(new Reference("Location/" + parent.locationId())));
        return location;
    }

    Organization organization(Facility facility) {
        FacilityLevel level = facility.level();
        Organization organization = new Organization();
        organization.setId(facility.id());
        organization.addIdentifier().setSystem(Terms.SID + "kode-fasyankes").setValue(facility.id());
        organization.setActive(true).setName(facility.name());
        organization.addType(Terms.concept(Terms.HL7 + "organization-type", level.hl7Code, level.hl7Display));
        organization.addType(Terms.concept(Terms.KEMKES + "organization-type", level.kemkesCode, level.kemkesDisplay));
        organization.addAddress(addresses.of(facility.region()));
        facility.parent().ifPresent(parent -> organization.setPartOf(new Reference("Organization/" + parent)));
        return organization;
    }

    Location location(Facility facility) {
        Location location = new Location();
        location.setId(facility.locationId());
        location.addIdentifier()
                .setSystem(Terms.SYS_IDS + "location/" + facility.id())
                .setValue(facility.locationId());
        location.setStatus(Location.LocationStatus.ACTIVE).setMode(Location.LocationMode.INSTANCE);
        location.setName("Tempat layanan " + facility.name());
        location.setPhysicalType(Terms.concept(Terms.HL7 + "location-physical-type", "bu", "Building"));
        location.getPosition().setLatitude(facility.latitude()).setLongitude(facility.longitude());
        location.setAddress(addresses.of(facility.region()));
        location.setManagingOrganization(new Reference("Organization/" + facility.id()));
        location.setPartOf(new Reference("Location/" + facility.region().locationId()));
        return location;
    }

    Practitioner practitioner(Staff staff) {
        Practitioner practitioner = new Practitioner();
        practitioner.setId(staff.id());
        practitioner.addIdentifier().setSystem(Terms.NIK).setValue(staff.nik());
        if (staff.profession() != Profession.KADER) {
            practitioner
                    .addIdentifier()
                    .setSystem(Terms.HIS_NUMBER)
                    .setValue("9" + staff.nik().substring(7));
        }
        practitioner.setActive(true).addName().setText(staff.name());
        practitioner.setGender(staff.female() ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
        practitioner.setBirthDateElement(new DateType(staff.birthDate().toString()));
        return practitioner;
    }

    PractitionerRole role(Staff staff) {
        Profession profession = staff.profession();
        PractitionerRole role = new PractitionerRole();
        role.setId(staff.id() + "-peran");
        role.setActive(true).setPractitioner(new Reference("Practitioner/" + staff.id()));
        role.setOrganization(new Reference("Organization/" + staff.facility().id()));
        role.addCode(Terms.concept(profession.system, profession.code, profession.display));
        role.addLocation(new Reference("Location/" + staff.facility().locationId()));
        return role;
    }
}
