package id.siklus.server;

import static id.siklus.TestServer.get;
import static id.siklus.server.GuideExamples.awaitGuide;
import static id.siklus.server.GuideExamples.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide brings: its definitions, and answers to questions about its codes. */
class TerminologyContractTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/jenjang-layanan posyandu",
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=pustu Pembantu",
                "/CodeSystem/$validate-code?url=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=pustu true",
                "/ValueSet/$validate-code?url=https://siklus.id/fhir/ValueSet/jenjang-layanan&system=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=bulan false",
                "/ConceptMap/$translate?system=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=pustu OT000002",
                "/ConceptMap/$translate?url=https://siklus.id/fhir/ConceptMap/jenis-kunjungan-ke-label&system=https://siklus.id/fhir/CodeSystem/jenis-kunjungan&code=anc-k1 K1M",
                "/ConceptMap/$translate?url=https://siklus.id/fhir/ConceptMap/icd-10-ke-skdr&system=http://hl7.org/fhir/sid/icd-10&code=A90 dengue",
                "/ConceptMap/$translate?url=https://siklus.id/fhir/ConceptMap/simpus-contoh-ke-nasional&system=https://siklus.id/fhir/CodeSystem/simpus-contoh&code=LAB-HB 718-7",
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/tanda-bahaya&code=kejang Kejang"
            })
    void answersQuestionsOfTerminology(String path, String expected) {
        awaitGuide();

        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(expected);
    }

    @Test
    void servesTheGuideItself() {
        awaitGuide();

        assertThat(get("/StructureDefinition/ilp-patient").statusCode()).isEqualTo(200);
        assertThat(parse(Bundle.class, get("/NamingSystem?value=https://fhir.kemkes.go.id/id/nik"))
                        .getEntry())
                .isNotEmpty();
    }
}
