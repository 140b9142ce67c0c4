package id.siklus.audit;

import id.siklus.audit.AuditRow.Target;
import id.siklus.server.AuditTrail.Export;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;

/** A row as FHIR AuditEvent, after IHE's Basic Audit Log Patterns (BALP 1.1) where they have one for it. */
final class AuditEventOf {

    private static final String DCM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String LIFECYCLE = "http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle";
    private static final String BALP_ENTITY = "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";
    private static final String SIKLUS = "https://siklus.id/fhir/CodeSystem/jejak-akses";
    private static final Map<String, String> LIFECYCLES = Map.of("create", "1", "update", "3", "delete", "14");
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private AuditEventOf() {}

    static AuditEvent row(StoredRow stored) {
        AuditRow row = stored.row();
        Interactions kind = Interactions.of(row.interaction());
        AuditEvent event = new AuditEvent();
        event.setId(new IdType("AuditEvent", stored.id(), "1"));
        event.getMeta().setVersionId("1").setLastUpdatedElement(new InstantType(Date.from(row.at())));
        String profile = kind.profile(!row.patients().isEmpty());
        if (!profile.isEmpty()) {
            event.getMeta().addProfile(profile);
        }
        event.setType(
                row.interaction().equals("token")
                        ? new Coding(DCM, "110114", "User Authentication")
                        : new Coding(
                                "http://terminology.hl7.org/CodeSystem/audit-event-type", "rest", "Restful Operation"));
        event.addSubtype(subtype(row.interaction()));
        event.setAction(kind.action());
        event.setRecordedElement(new InstantType(Date.from(row.at())));
        event.setOutcome(outcome(row.outcome()));
        event.setOutcomeDesc("HTTP " + row.outcome()
                + (row.interaction().equals(UnprovedRequests.COUNTED) ? ", " + row.reason() : ""));
        addPurpose(event, row);
        event.addAgent(client(row, kind));
        event.addAgent(server(kind));
        event.getSource().setSite("siklus").getObserver().setDisplay("Siklus");
        addEntities(event, row);
        return event;
    }

    private static Coding subtype(String interaction) {
        return Interactions.isRestful(interaction)
                ? new Coding("http://hl7.org/fhir/restful-interaction", interaction, interaction)
                : new Coding(SIKLUS, interaction, interaction);
    }

    static AuditEventOutcome outcome(int status) {
        if (status < CLIENT_ERROR) {
            return AuditEventOutcome._0;
        }
        return status < SERVER_ERROR ? AuditEventOutcome._4 : AuditEventOutcome._8;
    }

    private static void addPurpose(AuditEvent event, AuditRow row) {
        if (row.purpose() != null) {
            CodeableConcept why = event.addPurposeOfEvent();
            why.addCoding(new Coding(SIKLUS, row.purpose(), null));
            why.setText(row.reason());
        }
    }

    private static AuditEventAgentComponent client(AuditRow row, Interactions kind) {
        AuditEventAgentComponent agent = new AuditEventAgentComponent();
        agent.getType().addCoding(new Coding(DCM, kind.clientType(), null));
        agent.addRole().setText(row.who().role());
        if (row.who().organization().isEmpty()) {
            agent.getWho().setDisplay(row.who().client());
        } else {
            agent.setWho(new Reference("Organization/" + row.who().organization()));
        }
        agent.setAltId(row.who().client());
        agent.setRequestor(true);
        agent.getNetwork().setAddress(row.address()).setType(AuditEventAgentNetworkType._2);
        return agent;
    }

    private static AuditEventAgentComponent server(Interactions kind) {
        AuditEventAgentComponent agent = new AuditEventAgentComponent();
        agent.getType().addCoding(new Coding(DCM, kind.serverType(), null));
        agent.getWho().setDisplay("Siklus");
        agent.setRequestor(false);
        return agent;
    }

    private static void addEntities(AuditEvent event, AuditRow row) {
        Target target = row.target();
        if (target.id() != null) {
            object(
                    event,
                    target.type() + "/" + target.id()
                            + (target.version() == null ? "" : "/_history/" + target.version()));
        }
        for (String written : row.written()) {
            ExportedFile.of(written).ifPresent(export -> addExport(event, export));
            String[] parts = written.split("[ /]");
            if (parts.length == 4) {
                object(event, parts[1] + "/" + parts[2] + "/_history/" + parts[3])
                        .setLifecycle(new Coding(LIFECYCLE, LIFECYCLES.get(parts[0]), null));
            }
        }
        for (String patient : row.patients()) {
            event.addEntity()
                    .setWhat(new Reference("Patient/" + patient))
                    .setType(new Coding(ENTITY_TYPE, "1", "Person"))
                    .setRole(new Coding(OBJECT_ROLE, "1", "Patient"));
        }
        if (!row.parameters().isEmpty()) {
            addQuery(event, row);
        }
        AuditEventEntityComponent number = event.addEntity().setType(new Coding(BALP_ENTITY, "XrequestId", null));
        number.getWhat().getIdentifier().setValue(row.request());
    }

    /** The names only: {@code AuditEvent.entity.query} takes bytes. */
    private static void addQuery(AuditEvent event, AuditRow row) {
        String type = row.target().type() == null ? "" : row.target().type();
        String names = type + "?" + String.join("=&", row.parameters()) + "=";
        event.addEntity()
                .setType(new Coding(ENTITY_TYPE, "2", "System Object"))
                .setRole(new Coding(OBJECT_ROLE, "24", "Query"))
                .setQuery(names.getBytes(StandardCharsets.UTF_8));
    }

    private static void addExport(AuditEvent event, Export export) {
        AuditEventEntityComponent entity = event.addEntity()
                .setType(new Coding(ENTITY_TYPE, "2", "System Object"))
                .setRole(new Coding(OBJECT_ROLE, "20", "Job"));
        entity.getWhat().getIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + export.job());
        if (!export.file().isEmpty()) {
            entity.setName(export.file());
        }
    }

    private static AuditEventEntityComponent object(AuditEvent event, String reference) {
        return event.addEntity()
                .setWhat(new Reference(reference))
                .setType(new Coding(ENTITY_TYPE, "2", "System Object"))
                .setRole(new Coding(OBJECT_ROLE, "4", "Domain Resource"));
    }
}
