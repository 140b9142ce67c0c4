package id.siklus.demo;

import org.hl7.fhir.r4.model.Bundle;

/**
 * One visit, ready to send.
 *
 * @param kind what was done, such as {@code anc} or {@code imunisasi}
 * @param bundle a transaction in which every entry names its resource by a business identifier, so that sending it again changes nothing
 */
public record VisitBundle(String kind, Bundle bundle) {}
