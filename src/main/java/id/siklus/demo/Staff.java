package id.siklus.demo;

import java.time.LocalDate;

/**
 * Somebody who gives care at one facility.
 *
 * @param id logical id of the Practitioner
 */
record Staff(
        String id,
        String nik,
        String name,
        boolean female,
        LocalDate birthDate,
        Profession profession,
        Facility facility) {}
