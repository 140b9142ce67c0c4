package id.siklus.demo;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;

/** Addresses with the national extension {@code administrativeCode}, which carries Kemendagri codes. */
final class Addresses {

    private final Regions regions;

    Addresses(Regions regions) {
        this.regions = regions;
    }

    Address home(Household household) {
        Address address = of(household.village());
        Extension codes = address.getExtensionByUrl(Terms.ADMINISTRATIVE_CODE);
        codes.addExtension("rt", new CodeType(household.rt()));
        codes.addExtension("rw", new CodeType(household.rw()));
        address.setUse(Address.AddressUse.HOME);
        address.getLine().clear();
        address.addLine(household.street() + " RT " + household.rt() + " RW " + household.rw());
        return address;
    }

    Address of(Region region) {
        Address address = new Address().setUse(Address.AddressUse.WORK).setCountry("ID");
        address.setState(regions.get(region.province()).name());
        Extension codes = new Extension(Terms.ADMINISTRATIVE_CODE);
        codes.addExtension("province", new CodeType(region.province()));
        if (region.code().length() >= 4) {
            codes.addExtension("city", new CodeType(region.city()));
            address.setCity(regions.get(region.city()).name());
        }
        if (region.code().length() >= 6) {
            codes.addExtension("district", new CodeType(region.district()));
            address.setDistrict(regions.get(region.district()).name());
        }
        if (region.code().length() == 10) {
            codes.addExtension("village", new CodeType(region.code()));
            address.addLine(region.name());
        }
        address.addExtension(codes);
        return address;
    }
}
