package id.siklus.demo;

import id.siklus.demo.District.PuskesmasPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The service tree of the five districts: Dinkes, Puskesmas, Pustu and Posyandu, and who works there. The same at every run, so that a second run finds what
 * the first one stored.
 */
public final class Facilities {

    private static final List<String> FLOWERS =
            List.of("Melati", "Mawar", "Kenanga", "Anggrek", "Dahlia", "Cempaka", "Flamboyan", "Teratai");

    private final Regions regions;
    private final List<Facility> all = new ArrayList<>();
    private final List<Staff> staff = new ArrayList<>();
    private final Random random = new Random(1_965);
    private final Names names = new Names(random);
    private final Nik niks = new Nik(random);

    private Facilities(Regions regions) {
        this.regions = regions;
        District.ALL.forEach(this::add);
    }

    public static Facilities of(Regions regions) {
        return new Facilities(regions);
    }

    /** The facilities on the regions that travel in the jar. */
    public static Facilities shipped() {
        return of(Regions.shipped());
    }

    public Regions regions() {
        return regions;
    }

    /** @return parents before children */
    public List<Facility> all() {
        return all;
    }

    /** @return the Puskesmas whose people the demo knows */
    public Facility puskesmas() {
        return first(FacilityLevel.PUSKESMAS);
    }

    /** @return the Posyandu that belong to {@link #puskesmas()}, through a Pustu or directly */
    public List<Facility> posyandu() {
        return ownOf(FacilityLevel.POSYANDU);
    }

    public List<Facility> pustu() {
        return ownOf(FacilityLevel.PUSTU);
    }

    List<Staff> staff() {
        return staff;
    }

    /** @return somebody of that profession at the facility, else at the nearest facility above it */
    Staff staffAt(Facility facility, Profession profession, Random choice) {
        List<Staff> here = staff.stream()
                .filter(one -> one.profession() == profession && one.facility().equals(facility))
                .toList();
        if (!here.isEmpty()) {
            return here.get(choice.nextInt(here.size()));
        }
        return facility.parent()
                .map(parent -> staffAt(get(parent), profession, choice))
                .orElseThrow(() -> new IllegalStateException("No " + profession + " above " + facility.id()));
    }

    Facility get(String id) {
        return all.stream()
                .filter(facility -> facility.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    private List<Facility> ownOf(FacilityLevel level) {
        String prefix = puskesmas().id() + "-";
        return all.stream()
                .filter(facility -> facility.level() == level && facility.id().startsWith(prefix))
                .toList();
    }

    private Facility first(FacilityLevel level) {
        return all.stream()
                .filter(facility -> facility.level() == level)
                .findFirst()
                .orElseThrow();
    }

    private void add(District district) {
        Region province = regions.get(district.code().substring(0, 2));
        Facility top = new Facility(
                "DKP" + province.code(),
                FacilityLevel.DINKES_PROVINSI,
                "Dinas Kesehatan Provinsi " + province.name(),
                Optional.empty(),
                province,
                district.zone(),
                district.latitude(),
                district.longitude());
        all.add(top);
        Facility dinkes = below(
                top,
                "DKK" + district.code(),
                FacilityLevel.DINKES_KABKOTA,
                district.dinkes(),
                regions.get(district.code()));
        int number = 0;
        for (PuskesmasPlan plan : district.puskesmas()) {
            number++;
            add(dinkes, plan, number);
        }
    }

    private void add(Facility dinkes, PuskesmasPlan plan, int number) {
        List<Region> villages = regions.villagesBelow(plan.kecamatan());
        Facility puskesmas = below(
                dinkes,
                "P%s%02d".formatted(plan.kecamatan(), number),
                FacilityLevel.PUSKESMAS,
                plan.name(),
                villages.get(0));
        employ(puskesmas, Profession.DOKTER, 2);
        employ(puskesmas, Profession.BIDAN, 2);
        employ(puskesmas, Profession.PERAWAT, 2);
        List<Facility> pustu = new ArrayList<>();
        for (int i = 0; i < plan.pustu(); i++) {
            Region village = villages.get((i + 1) % villages.size());
            Facility one = below(
                    puskesmas,
                    "%s-PST%02d".formatted(puskesmas.id(), i + 1),
                    FacilityLevel.PUSTU,
                    "Pustu " + village.name(),
                    village);
            employ(one, Profession.BIDAN, 1);
            employ(one, Profession.PERAWAT, 1);
            pustu.add(one);
        }
        for (int i = 0; i < plan.posyandu(); i++) {
            Region village = villages.get(i % villages.size());
            // Every fourth village has no Pustu of its own: its Posyandu hangs directly below the Puskesmas.
            Facility parent = i % 4 == 0 ? puskesmas : pustu.get(i % pustu.size());
            Facility posyandu = below(
                    parent,
                    "%s-PSY%02d".formatted(puskesmas.id(), i + 1),
                    FacilityLevel.POSYANDU,
                    "Posyandu " + FLOWERS.get(i % FLOWERS.size()) + " " + village.name(),
                    village);
            employ(posyandu, Profession.KADER, 2);
        }
    }

    private Facility below(Facility parent, String id, FacilityLevel level, String name, Region region) {
        Facility facility = new Facility(
                id,
                level,
                name,
                Optional.of(parent.id()),
                region,
                parent.zone(),
                near(parent.latitude()),
                near(parent.longitude()));
        all.add(facility);
        return facility;
    }

    private double near(double degrees) {
        return Math.round((degrees + (random.nextDouble() - 0.5) * 0.04) * 10_000) / 10_000.0;
    }

    private void employ(Facility facility, Profession profession, int count) {
        for (int i = 1; i <= count; i++) {
            boolean female = profession == Profession.BIDAN || random.nextInt(100) < 65;
            LocalDate birth = LocalDate.of(1970 + random.nextInt(29), 1 + random.nextInt(12), 1 + random.nextInt(28));
            Names.Custom custom = names.any();
            staff.add(new Staff(
                    "%s-%s%d".formatted(facility.id(), profession.name(), i),
                    niks.of(facility.region().district(), birth, female),
                    profession.title + names.adult(custom, female, names.clan(custom)),
                    female,
                    birth,
                    profession,
                    facility));
        }
    }
}
