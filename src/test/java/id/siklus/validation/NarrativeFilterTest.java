package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativeFilterTest {

    private final List<String> dropped = new ArrayList<>();

    @Test
    void keepsEveryDigitOfTheOtherData() throws IOException {
        String observation = """
                {"resourceType":"Observation","text":{"status":"generated","div":"bukan <b>xhtml"},\
                "valueQuantity":{"value":1.10},"component":[{"valueQuantity":{"value":100.0}},\
                {"valueQuantity":{"value":0.123456789012345678}},{"valueInteger":-7},{"valueString":"1.10 \u00e9"}]}""";

        String kept = filtered(observation);

        assertThat(kept)
                .isEqualTo(observation.replace("\"text\":{\"status\":\"generated\",\"div\":\"bukan <b>xhtml\"},", ""));
        assertThat(dropped).containsExactly("Observation.text.div");
    }

    @Test
    void findsBrokenNarrativesInEntriesAndContainedResources() throws IOException {
        String bundle = """
                {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","text":{"div":"<div xmlns='http://www.w3.org/1999/xhtml'>baik</div>"}}},\
                {"resource":{"resourceType":"Observation","contained":[{"resourceType":"Patient","text":{"div":"<p"}}]}}]}""";

        String kept = filtered(bundle);

        assertThat(dropped).containsExactly("Bundle.entry[1].resource.contained[0].text.div");
        assertThat(kept).contains("baik").doesNotContain("<p");
    }

    @Test
    void leavesBodyWithoutBrokenNarrativeAsItIs() throws IOException {
        byte[] body =
                "{ \"resourceType\" : \"Patient\" , \"text\" : {\"div\":\"<div xmlns='http://www.w3.org/1999/xhtml'>a</div>\"} }"
                        .getBytes(StandardCharsets.UTF_8);

        byte[] kept = NarrativeFilter.withoutBroken(body, dropped);

        assertThat(kept).isSameAs(body);
        assertThat(dropped).isEmpty();
    }

    @Test
    void readsBodyThatBeginsWithByteOrderMark() throws IOException {
        String kept = filtered("\uFEFF{\"resourceType\":\"Patient\",\"text\":{\"div\":\"<p\"}}");

        assertThat(kept).isEqualTo("{\"resourceType\":\"Patient\"}");
    }

    private String filtered(String body) throws IOException {
        return new String(
                NarrativeFilter.withoutBroken(body.getBytes(StandardCharsets.UTF_8), dropped), StandardCharsets.UTF_8);
    }
}
