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
                "/ConceptMap/$translate?system=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=pustu OT000002"
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
