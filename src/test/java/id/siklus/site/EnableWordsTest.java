package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnableWordsTest {

    @ParameterizedTest
    @CsvSource({
        "GREATER_OR_EQUAL, 6 atau lebih",
        "LESS_OR_EQUAL,    6 atau kurang",
        "GREATER_THAN,     lebih dari 6",
        "LESS_THAN,        kurang dari 6",
        "EQUAL,            dijawab 6",
        "NOT_EQUAL,        tidak dijawab 6",
    })
    void saysEachComparison(QuestionnaireItemOperator operator, String words) {
        assertThat(said(operator, new IntegerType(6))).startsWith("Tampil bila “Jumlah” " + words + "Shown when ");
    }

    @Test
    void saysYesAndNo() {
        assertThat(said(QuestionnaireItemOperator.EQUAL, new BooleanType(true)))
                .contains("dijawab Ya")
                .contains("is answered Yes");
        assertThat(said(QuestionnaireItemOperator.EQUAL, new BooleanType(false)))
                .contains("dijawab Tidak")
                .contains("is answered No");
    }

    @Test
    void saysWhetherItIsAnswered() {
        assertThat(said(QuestionnaireItemOperator.EXISTS, new BooleanType(false)))
                .contains("tidak dijawab")
                .contains("is not answered");
    }

    @Test
    void saysAChoiceByItsName() {
        Coding cluster = new Coding("https://siklus.id/fhir/CodeSystem/jenjang-layanan", "posyandu", null);

        assertThat(said(QuestionnaireItemOperator.EQUAL, cluster))
                .contains("dijawab “Posyandu”")
                .contains("is answered “Integrated health post”");
    }

    @Test
    void writesDecimalsTheIndonesianWay() {
        assertThat(said(QuestionnaireItemOperator.LESS_THAN, new DecimalType(new BigDecimal("23.5"))))
                .contains("kurang dari 23,5");
    }

    @Test
    void joinsSeveralAsTheFormSays() {
        QuestionnaireItemComponent all = two(EnableWhenBehavior.ALL);
        QuestionnaireItemComponent any = two(EnableWhenBehavior.ANY);

        assertThat(words(all)).contains(" dan “Jumlah”").contains(" and “Jumlah”");
        assertThat(words(any)).contains(" atau “Jumlah”").contains(" or “Jumlah”");
    }

    private static QuestionnaireItemComponent two(EnableWhenBehavior behavior) {
        QuestionnaireItemComponent item = item(QuestionnaireItemOperator.GREATER_THAN, new IntegerType(1));
        item.addEnableWhen()
                .setQuestion("jumlah")
                .setOperator(QuestionnaireItemOperator.LESS_THAN)
                .setAnswer(new IntegerType(9));
        return item.setEnableBehavior(behavior);
    }

    private static String said(QuestionnaireItemOperator operator, Type answer) {
        return words(item(operator, answer));
    }

    private static QuestionnaireItemComponent item(QuestionnaireItemOperator operator, Type answer) {
        QuestionnaireItemComponent item =
                new QuestionnaireItemComponent().setLinkId("pesan").setText("Pesan");
        item.addEnableWhen().setQuestion("jumlah").setOperator(operator).setAnswer(answer);
        return item;
    }

    private static String words(QuestionnaireItemComponent item) {
        Questionnaire form = new Questionnaire();
        form.addItem().setLinkId("jumlah").setText("Jumlah");
        form.addItem(item);
        return ReadPage.of(new EnableWords(form, new Terms(GuideOfProject.GUIDE)).said(item))
                .text();
    }
}
