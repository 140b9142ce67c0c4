package id.siklus.fulltext;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** Says in the CapabilityStatement what can be searched by words, as long as it can. */
@Interceptor
final class RecordTextStatement {

    private final RecordText text;

    RecordTextStatement(RecordText text) {
        this.text = text;
    }

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    void tellWhatIsSearchable(IBaseConformance statement) {
        if (!text.isOn()) {
            return;
        }
        for (CapabilityStatementRestResourceComponent type :
                ((CapabilityStatement) statement).getRestFirstRep().getResource()) {
            if (RecordTypes.ALL.contains(type.getType())) {
                add(type, "_content", "http://hl7.org/fhir/SearchParameter/Resource-content");
                add(type, "_text", "http://hl7.org/fhir/SearchParameter/DomainResource-text");
            }
        }
    }

    private static void add(CapabilityStatementRestResourceComponent type, String name, String definition) {
        type.addSearchParam().setName(name).setType(SearchParamType.SPECIAL).setDefinition(definition);
    }
}
