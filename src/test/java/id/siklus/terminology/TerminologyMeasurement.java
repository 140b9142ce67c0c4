package id.siklus.terminology;

import id.siklus.TestServer;
import id.siklus.facility.CpuSeconds;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Times the operations on codes over HTTP, with token, audit and all, one question after another. Run by name, with a number of questions of each kind:
 * {@code java -cp ... id.siklus.terminology.TerminologyMeasurement 500}.
 */
final class TerminologyMeasurement {

    private static final String OURS = "https://siklus.id/fhir/";
    private static final String ICD = "http://hl7.org/fhir/sid/icd-10";

    private TerminologyMeasurement() {}

    public static void main(String[] arguments) throws InterruptedException {
        int questions = arguments.length == 0 ? 500 : Integer.parseInt(arguments[0]);
        while (TestServer.get("/ValueSet/vaksin").statusCode() != 200) {
            Thread.sleep(500);
        }
        System.out.printf(Locale.ROOT, "%-52s %7s %7s %7s %7s %8s%n", "ms", "p50", "p95", "worst", "CPU", "answer kB");
        questions().forEach((what, path) -> measure(what, path, questions));
        System.exit(0);
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("(a read of CodeSystem/klaster, to compare)", "/CodeSystem/klaster");
        questions.put("$lookup, own code", "/CodeSystem/$lookup?system=" + OURS + "CodeSystem/layanan&code=anc-k1");
        questions.put("$lookup, ICD-10 fragment", "/CodeSystem/$lookup?system=" + ICD + "&code=A90");
        questions.put("$lookup, unknown code (404)", "/CodeSystem/$lookup?system=" + ICD + "&code=tidak-ada");
        questions.put(
                "CodeSystem/$validate-code", "/CodeSystem/$validate-code?url=" + OURS + "CodeSystem/klaster&code=k2");
        questions.put(
                "ValueSet/$validate-code, small",
                "/ValueSet/$validate-code?url=" + OURS + "ValueSet/klaster&system=" + OURS
                        + "CodeSystem/klaster&code=k2");
        questions.put(
                "ValueSet/$validate-code, 742 codes of three systems",
                "/ValueSet/$validate-code?url=" + OURS + "ValueSet/diagnosis&system=" + ICD + "&code=A90");
        questions.put("$expand, 5 codes", "/ValueSet/$expand?url=" + OURS + "ValueSet/klaster");
        questions.put("$expand, is-a filters", "/ValueSet/$expand?url=" + OURS + "ValueSet/diagnosis-diabetes");
        questions.put("$expand, ValueSets in a ValueSet", "/ValueSet/$expand?url=" + OURS + "ValueSet/vaksin-tetanus");
        questions.put(
                "$expand?filter= of 742 codes, first 20",
                "/ValueSet/$expand?url=" + OURS + "ValueSet/diagnosis&filter=feve&count=20");
        questions.put(
                "$expand, page of 100 of 742",
                "/ValueSet/$expand?url=" + OURS + "ValueSet/diagnosis&count=100&offset=300");
        questions.put("$expand, all 742 with names", "/ValueSet/$expand?url=" + OURS + "ValueSet/diagnosis");
        questions.put(
                "$translate, one map",
                "/ConceptMap/$translate?url=" + OURS + "ConceptMap/icd-10-ke-skdr&system=" + ICD + "&code=A90");
        questions.put("$translate, all maps", "/ConceptMap/$translate?system=" + ICD + "&code=A90");
        questions.put(
                "$translate, reverse",
                "/ConceptMap/$translate?url=" + OURS + "ConceptMap/icd-10-ke-skdr&system=" + OURS
                        + "CodeSystem/kelompok-penyakit-skdr&code=C&reverse=true");
        questions.put(
                "$expand, of FHIR itself", "/ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/administrative-gender");
        return questions;
    }

    private static void measure(String what, String path, int questions) {
        int length = 0;
        for (int warm = 0; warm < questions / 2; warm++) {
            length = TestServer.get(path).body().length();
        }
        double[] millis = new double[questions];
        CpuSeconds before = CpuSeconds.now();
        for (int question = 0; question < questions; question++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = TestServer.get(path);
            millis[question] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() >= 500) {
                throw new IllegalStateException(answer.body());
            }
        }
        CpuSeconds cpu = CpuSeconds.now().since(before);
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-52s %7.1f %7.1f %7.1f %7.1f %8.1f%n",
                what,
                millis[questions / 2],
                millis[questions * 95 / 100],
                millis[questions - 1],
                (cpu.server() + cpu.database()) * 1000 / questions,
                length / 1024.0);
    }
}
