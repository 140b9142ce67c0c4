package id.siklus.demo;

import java.time.LocalDate;

/** One kind of visit: for whom it is, where, by whom, and what is written down. */
interface VisitKind {

    /** @return as in {@link VisitBundle#kind()} */
    String name();

    boolean fits(Person person, LocalDate day);

    FacilityLevel level(Person person, LocalDate day);

    Profession profession(Person person, LocalDate day);

    void write(VisitScribe visit, LocalDate day);
}
