package id.siklus.demo;

import id.siklus.demo.Simpus.Delivery;
import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/** Sends a Bundle that the server already has once more and looks whether anything moved. */
final class Replay {

    private final Simpus simpus;
    private final Narrator narrator;

    Replay(Simpus simpus, Narrator narrator) {
        this.simpus = simpus;
        this.narrator = narrator;
    }

    /** @param kind name to tell */
    void of(Delivery first, String kind) throws IOException, InterruptedException {
        List<String> before = locations(first.response());
        String encounter = before.stream()
                .filter(location -> location.startsWith("Encounter/"))
                .findFirst()
                .orElseThrow()
                .split("/_history")[0];
        String query = "/Observation?encounter=" + encounter;
        int countBefore = simpus.count(query);
        Delivery second = simpus.push(first.bundle());
        if (!second.answer().ok()) {
            narrator.fail(narrator.text("status", second.answer().status()));
            return;
        }
        List<String> after = locations(second.response());
        int countAfter = simpus.count(query);
        boolean same = true;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                same = false;
                narrator.fail(narrator.text("replay.changed", before.get(i), after.get(i)));
            }
        }
        if (countAfter != countBefore) {
            same = false;
            narrator.fail(narrator.text("replay.count", countBefore, countAfter));
        }
        if (same) {
            narrator.say("replay.same", kind, before.size(), countAfter + " Observation");
        }
    }

    /** @return type, id and version of each entry, as the server answered */
    private static List<String> locations(Bundle response) {
        return response.getEntry().stream()
                .map(entry -> String.valueOf(entry.getResponse().getLocation()))
                .map(location -> location.replaceFirst("^https?://.*/fhir/", ""))
                .toList();
    }
}
