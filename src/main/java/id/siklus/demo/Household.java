package id.siklus.demo;

/**
 * Where a family lives and which Posyandu serves it.
 *
 * @param familyCard number of the family card (KK)
 * @param rt neighbourhood, three digits
 * @param rw three digits
 */
public record Household(
        String familyCard, Region village, String street, String rt, String rw, String phone, Facility posyandu) {}
