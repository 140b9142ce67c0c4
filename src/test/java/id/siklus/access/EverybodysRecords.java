package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;

import java.util.List;

/** Records at every facility of the districts: of Siti, of people who live elsewhere and their mothers, one that is sensitive, one that is shared by a referral. */
final class EverybodysRecords {

    private EverybodysRecords() {}

    /** @param doctor of Prafi, with the right to sensitive records */
    static void store(TestDistricts places, Client doctor) {
        register(places, places.prafi, "ani", "prafi");
        register(places, places.masni, "maria", "masni");
        register(places, places.sanggeng, "yosefa", "sanggeng");
        places.seen(places.prafi, "at-prafi", "prafi");
        places.seen(places.mawar, "by-mawar", "mawar");
        places.seen(places.prafi, "at-mawar", "mawar");
        places.seen(places.melati, "by-melati", "melati");
        places.seen(places.masni, "at-masni", "masni");
        places.seen(places.sanggeng, "at-sanggeng", "sanggeng");
        ok(doctor.put(TestPeople.hivTest(places, "hiv", "at-prafi")));
        ok(places.hospital.put(TestPeople.visitOf(places, "maria", "maria-at-hospital", "hospital")));
        ok(places.prafi.put(TestPeople.referral(places, "to-laboratory", "at-prafi", "laboratory")));
    }

    private static void register(TestDistricts places, Client client, String name, String facility) {
        for (var person : List.of(
                TestPeople.registered(places, name, TestPeople.nik(), facility),
                TestPeople.mother(places, "mother-of-" + name, name))) {
            ok(client.put(person));
        }
    }
}
