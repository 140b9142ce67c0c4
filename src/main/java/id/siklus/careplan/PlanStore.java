package id.siklus.careplan;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import id.siklus.server.FollowingWrite;
import id.siklus.storage.Flush;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IdType;

/** Writes CarePlans through HAPI, so that versions, indexes and the change log are right, with the rows that stand beside them; in the transaction of the caller. */
final class PlanStore {

    private static final CarePlanActivityStatus OPEN_NO_MORE = CarePlanActivityStatus.CANCELLED;

    /** The session compares what it holds with what it has read, again and again. */
    private static final int IN_ONE_SESSION = 20;

    private final DaoRegistry daos;
    private final EntityManager entities;

    PlanStore(DaoRegistry daos, EntityManager entities) {
        this.daos = daos;
        this.entities = entities;
    }

    void apply(Connection connection, List<PlanStep> steps) throws SQLException {
        for (int from = 0; from < steps.size(); from += IN_ONE_SESSION) {
            applySome(connection, newFirst(steps.subList(from, Math.min(steps.size(), from + IN_ONE_SESSION))));
        }
    }

    /**
     * Hibernate writes the rows of a table together, the tables in the order in which the session met them: index rows of a changed CarePlan would take those of a
     * new one along, before the row that they belong to.
     */
    private static List<PlanStep> newFirst(List<PlanStep> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(step -> !(step instanceof PlanStep.Write write && write.isNew())))
                .toList();
    }

    /** No step reads what another one has written, so nothing need be written out before the queries of each: that would compare all the session holds each time. */
    private void applySome(Connection connection, List<PlanStep> steps) throws SQLException {
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            writeSome(connection, steps);
        } finally {
            entities.setFlushMode(FlushModeType.AUTO);
        }
    }

    private void writeSome(Connection connection, List<PlanStep> steps) throws SQLException {
        SystemRequestDetails request = FollowingWrite.request();
        TransactionDetails transaction = new TransactionDetails();
        ServiceRows rows = new ServiceRows();
        List<WrittenPlan> written = new ArrayList<>();
        for (PlanStep step : steps) {
            if (step instanceof PlanStep.Write write) {
                written.add(write(write, rows, request, transaction));
            } else if (step instanceof PlanStep.End end) {
                written.add(end(end, request, transaction));
                rows.clear(List.of(end.plan().key()));
            } else if (step instanceof PlanStep.Remove remove) {
                dao().delete(new IdType("CarePlan", remove.plan().id()), request);
                rows.clear(List.of(remove.plan().key()));
                written.add(remove.plan().with(WrittenPlan.REMOVED));
            }
        }
        Flush.of(entities);
        entities.clear();
        rows.write(connection);
        WrittenPlans.put(connection, written);
    }

    private WrittenPlan write(
            PlanStep.Write step, ServiceRows rows, SystemRequestDetails request, TransactionDetails transaction) {
        UpkeptPlan plan = step.plan();
        CarePlan written = plan.write();
        written.setId("CarePlan/" + step.id());
        if (step.isNew()) {
            transaction.addResolvedResourceId(new IdType("CarePlan", step.id()), null);
        }
        // Otherwise each reference costs a statement.
        plan.named()
                .forEach((reference, row) -> transaction.addResolvedResourceId(
                        new IdType(reference), JpaPid.fromId(row.key(), row.partition())));
        DaoMethodOutcome outcome = dao().update(written, null, true, false, request, transaction);
        JpaPid pid = (JpaPid) outcome.getPersistentId();
        rows.add(pid.getId(), pid.getPartitionId(), plan, written);
        return new WrittenPlan(
                pid.getId(),
                step.id(),
                plan.patient(),
                plan.base(),
                plan.plan().plan().url(),
                plan.keeper().partition(),
                plan.content());
    }

    /** It goes on naming whom it names: after a merge that is the other record. What was given stays in it. */
    private WrittenPlan end(PlanStep.End step, SystemRequestDetails request, TransactionDetails transaction) {
        WrittenPlan plan = step.plan();
        CarePlan stored = dao().read(new IdType("CarePlan", plan.id()), request);
        stored.setStatus(step.why().status());
        for (CarePlanActivityComponent activity : stored.getActivity()) {
            CarePlanActivityStatus status = activity.getDetail().getStatus();
            if (status != CarePlanActivityStatus.COMPLETED && status != OPEN_NO_MORE) {
                activity.getDetail()
                        .setStatus(OPEN_NO_MORE)
                        .setStatusReason(
                                new CodeableConcept().setText(step.why().reason()));
            }
        }
        stored.getNote().clear();
        stored.addNote().setText(step.why().reason());
        dao().update(stored, null, true, false, request, transaction);
        return plan.with(step.why().name());
    }

    private IFhirResourceDao<CarePlan> dao() {
        return daos.getResourceDao(CarePlan.class);
    }
}
