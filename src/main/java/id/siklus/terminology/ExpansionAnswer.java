package id.siklus.terminology;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/** A page of an expansion as FHIR writes it: the ValueSet's head without its definition, and the codes. */
record ExpansionAnswer(ValueSet valueSet, Expansion expansion, ExpansionPage page) {

    /** Says that more codes may belong to it than are listed, because a system is not all here. */
    private static final String UNCLOSED = "http://hl7.org/fhir/StructureDefinition/valueset-unclosed";

    /** @param filter as it was typed */
    ValueSet of(ExpansionPage.Wanted wanted, @Nullable String filter, DisplayLanguage names, boolean designations) {
        ValueSet answer = head();
        ValueSetExpansionComponent component = answer.getExpansion();
        component.setIdentifier("urn:uuid:" + UUID.randomUUID());
        component.setTimestamp(new Date());
        component.setTotal((int) Math.min(Integer.MAX_VALUE, page.total()));
        component.setOffset(wanted.offset());
        if (!page.complete()) {
            component.addExtension(new Extension(UNCLOSED, new BooleanType(true)));
        }
        if (filter != null) {
            component.addParameter().setName("filter").setValue(new StringType(filter));
        }
        if (wanted.activeOnly()) {
            component.addParameter().setName("activeOnly").setValue(new BooleanType(true));
        }
        names.tag()
                .ifPresent(tag ->
                        component.addParameter().setName("displayLanguage").setValue(new CodeType(tag)));
        component.addParameter().setName("count").setValue(new IntegerType(wanted.count()));
        expansion
                .systems()
                .forEach(system ->
                        component.addParameter().setName("used-codesystem").setValue(new UriType(system)));
        List<Entry> entries = page.entries();
        entries.forEach(entry -> component.addContains(contained(entry, names, designations)));
        return answer;
    }

    private ValueSet head() {
        ValueSet head = new ValueSet();
        head.setUrl(valueSet.getUrl());
        head.setVersion(valueSet.getVersion());
        head.setName(valueSet.getName());
        head.setTitle(valueSet.getTitle());
        head.setStatus(valueSet.getStatus());
        head.setExperimentalElement(valueSet.getExperimentalElement());
        head.setDateElement(valueSet.getDateElement());
        head.setPublisher(valueSet.getPublisher());
        if (valueSet.getIdElement().hasIdPart()) {
            head.setId(valueSet.getIdElement().getIdPart());
        }
        return head;
    }

    private static ValueSetExpansionContainsComponent contained(
            Entry entry, DisplayLanguage names, boolean designations) {
        Concept concept = entry.concept();
        ValueSetExpansionContainsComponent contained = new ValueSetExpansionContainsComponent();
        contained.setSystem(entry.system());
        if (!entry.version().isEmpty()) {
            contained.setVersion(entry.version());
        }
        contained.setCode(concept.code());
        String display = names.of(concept, entry.language());
        if (!display.isEmpty()) {
            contained.setDisplay(display);
        }
        if (!concept.selectable()) {
            contained.setAbstract(true);
        }
        if (!concept.active()) {
            contained.setInactive(true);
        }
        if (designations) {
            for (LargeSystem.Designation name : concept.designations()) {
                ValueSet.ConceptReferenceDesignationComponent designation = contained.addDesignation();
                designation.setValue(name.value());
                if (!name.language().isEmpty()) {
                    designation.setLanguage(name.language());
                }
            }
        }
        return contained;
    }
}
