package id.siklus.server;

import id.siklus.fhir.MaskedNik;

/** What a caller sent, as it may be shown again in an answer: short, and without anything that looks like a NIK. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String of(String sent) {
        String masked = MaskedNik.in(sent);
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "...";
    }
}
