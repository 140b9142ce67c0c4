package id.siklus.facility;

import java.util.Objects;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file.
 *
 * @param line number in the file, from 1
 */
record Area(int line, AreaCode code, String name) {

    private static final String PROFILE = "https://siklus.id/fhir/StructureDefinition/ilp-location";
    private static final String PHYSICAL_TYPE = "http://terminology.hl7.org/CodeSystem/location-physical-type";

    /** @return a Location of the guide's profile ilp-location */
    Location toLocation() {
        Location location = new Location();
        location.setId(code.locationId());
        location.getMeta().addProfile(PROFILE);
        location.addIdentifier().setSystem(AreaCode.SYSTEM).setValue(code.digits());
        location.setStatus(Location.LocationStatus.ACTIVE);
        location.setMode(Location.LocationMode.INSTANCE);
        location.getPhysicalType()
                .addCoding()
                .setSystem(PHYSICAL_TYPE)
                .setCode("jdn")
                .setDisplay("Jurisdiction");
        return applyTo(location);
    }

    boolean isWhatStands(@Nullable Location stored) {
        return stored != null
                && name.equals(stored.getName())
                && Objects.equals(parentReference(), stored.getPartOf().getReference());
    }

    /** Changes what the file knows, the name and the parent, and keeps what others have added, such as a position. */
    Location applyTo(Location location) {
        location.setName(name);
        location.setPartOf(parentReference() == null ? null : new Reference(parentReference()));
        return location;
    }

    private @Nullable String parentReference() {
        return code.parent().map(parent -> "Location/" + parent.locationId()).orElse(null);
    }
}
