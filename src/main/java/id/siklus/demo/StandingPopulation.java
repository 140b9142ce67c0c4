package id.siklus.demo;

import id.siklus.push.Answer;
import java.io.IOException;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Group;

/**
 * Remembers on the server which day the population was made for. Without it, a run in another month would make other people under the same numbers.
 */
final class StandingPopulation {

    private final Simpus simpus;
    private final DemoSettings settings;

    StandingPopulation(Simpus simpus, DemoSettings settings) {
        this.simpus = simpus;
        this.settings = settings;
    }

    /** @return the day found on the server, else the first of this month, which is stored */
    LocalDate reference() throws IOException, InterruptedException {
        String id = "populasi-peraga-" + settings.seed() + "-" + settings.people();
        Answer answer = simpus.get("/Group/" + id);
        if (answer.ok()) {
            return LocalDate.parse(Simpus.parse(Group.class, answer.body())
                    .getIdentifierFirstRep()
                    .getValue());
        }
        LocalDate reference = settings.today().withDayOfMonth(1);
        Group group = new Group().setType(Group.GroupType.PERSON).setActual(true);
        group.setId(id);
        group.addIdentifier().setSystem(Terms.SID + "populasi-peraga").setValue(reference.toString());
        group.setName("Penduduk peraga, " + settings.people() + " orang, benih " + settings.seed());
        Answer stored = simpus.put(group);
        if (!stored.ok()) {
            throw new IOException("PUT Group/" + id + ": HTTP " + stored.status());
        }
        return reference;
    }
}
