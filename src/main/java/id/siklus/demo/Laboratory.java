package id.siklus.demo;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Specimen.SpecimenStatus;

/** One blood test from request to report: ServiceRequest, Specimen, Observation, DiagnosticReport. */
final class Laboratory {

    private final VisitScribe visit;

    Laboratory(VisitScribe visit) {
        this.visit = visit;
    }

    void blood(CodeableConcept test, Quantity result, String department, String departmentDisplay) {
        Reference request = request(test);
        Reference specimen = specimen(request);
        Observation observation = visit.observation("laboratory", "Laboratory", test, result);
        observation.addBasedOn(request).setSpecimen(specimen).setEffective(visit.at(12));
        observation.setIssuedElement(visit.instant(18));
        Reference value = visit.add(observation, "observation");
        report(test, request, specimen, value, department, departmentDisplay);
    }

    private Reference request(CodeableConcept test) {
        ServiceRequest request = new ServiceRequest()
                .setStatus(ServiceRequestStatus.COMPLETED)
                .setIntent(ServiceRequestIntent.ORIGINALORDER)
                .setPriority(ServiceRequestPriority.ROUTINE);
        request.addCategory(Terms.snomed("108252007", "Laboratory procedure"));
        request.setCode(test.copy()).setSubject(visit.patient()).setEncounter(visit.visit());
        request.setOccurrence(visit.at(9)).setAuthoredOnElement(visit.at(9)).setRequester(visit.performer());
        request.addPerformer(visit.organization());
        return visit.add(request, "servicerequest");
    }

    private Reference specimen(Reference request) {
        Specimen specimen = new Specimen().setStatus(SpecimenStatus.AVAILABLE);
        specimen.setType(Terms.snomed("119297000", "Blood specimen"));
        specimen.setSubject(visit.patient()).addRequest(request);
        specimen.getCollection().setCollected(visit.at(11));
        specimen.setReceivedTimeElement(visit.at(12));
        return visit.add(specimen, "specimen");
    }

    private void report(
            CodeableConcept test,
            Reference request,
            Reference specimen,
            Reference value,
            String department,
            String departmentDisplay) {
        DiagnosticReport report = new DiagnosticReport().setStatus(DiagnosticReportStatus.FINAL);
        report.addCategory(Terms.concept(Terms.HL7 + "v2-0074", department, departmentDisplay));
        report.setCode(test.copy()).setSubject(visit.patient()).setEncounter(visit.visit());
        report.setEffective(visit.at(12)).setIssuedElement(visit.instant(19));
        report.addPerformer(visit.organization()).addBasedOn(request).addSpecimen(specimen);
        report.addResult(value);
        visit.add(report, "diagnostic");
    }
}
