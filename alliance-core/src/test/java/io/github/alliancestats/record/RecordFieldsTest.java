package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fields of a record: the days on which it counts, and its one amount or drug, or several. */
class RecordFieldsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final int ON = (int) DAY.toEpochDay();
    private static final EventDate LATER = EventDate.on(DAY.plusDays(9));

    private static <B extends AllianceRecord.Builder<B>> B id(B builder) {
        return builder.id("cumbria", "1");
    }

    private static CashSeizure.Builder cash(String pounds) {
        return id(CashSeizure.builder()).seized(DAY).amount(pounds(pounds));
    }

    private static DrugSeizure.Builder drugs(SeizedDrug... drugs) {
        return id(DrugSeizure.builder()).drugs(List.of(drugs));
    }

    private static SeizedDrug heroin() {
        return SeizedDrug.builder().drug(Drug.HEROIN).build();
    }

    private static RecordFields fields(AllianceRecord record) {
        RecordFields fields = new RecordFields();
        fields.only = "of the record before";
        fields.several = List.of("of the record before");
        record.fill(fields);
        return fields;
    }

    private static List<AllianceRecord> ofOneDay() {
        return List.of(
                id(Action.builder()).when(DAY).type("leaflets").build(),
                id(Safeguarding.builder())
                        .when(DAY)
                        .step(Safeguarding.Step.VISIT)
                        .build(),
                id(CountyLineClosure.builder())
                        .closed(DAY)
                        .type(CountyLineClosure.LineType.TYPE_1)
                        .build(),
                id(CannabisFarm.builder()).closed(DAY).build(),
                id(StopSearch.builder()).searched(DAY).build(),
                id(WeaponSeizure.builder())
                        .seized(DAY)
                        .weapon(WeaponSeizure.Weapon.BLADE, 1)
                        .build(),
                id(Disruption.builder())
                        .disrupted(DAY)
                        .assessment(Disruption.Assessment.MINOR)
                        .build(),
                id(PublicReport.builder()).received(DAY).build(),
                drugs(heroin()).seized(DAY).build(),
                drugs(heroin())
                        .seized(EventDate.at(Instant.parse("2024-04-30T23:30:00Z"))) // the first of May in London
                        .build(),
                cash("0").build());
    }

    @Test
    void recordWithOneDateThatDoesNotLast_countsOnItsDay() {
        assertThat(ofOneDay()).allSatisfy(record -> {
            assertThat(record.days()).isEqualTo(Days.of(ON, ON));
            assertThat(fields(record).days).isEqualTo(record.days());
        });
    }

    private static List<AllianceRecord> thatLast() {
        return List.of(
                cash("500").build(),
                cash("0").amount(money("1", EUR)).build(),
                id(CashSeizure.builder()).seized(DAY).notCounted().build(),
                id(FinancialInvestigation.builder()).opened(DAY).build());
    }

    @Test
    void cashWithoutEvents_andOpenInvestigations_countFromTheirDate() {
        assertThat(thatLast()).allSatisfy(record -> assertThat(record.days()).isEqualTo(Days.of(ON, Days.NO_END)));
    }

    private static List<AllianceRecord> ofSeveralDaysOrNone() {
        return List.of(
                id(Action.builder()).type("leaflets").build(),
                id(PublicReport.builder()).received(DAY).followedUp(LATER).build(),
                id(Warrant.builder()).obtained(DAY).build(),
                id(Proceedings.builder()).arrested(DAY).build(),
                id(FinancialInvestigation.builder()).build(),
                id(FinancialInvestigation.builder()).closed(LATER).build(),
                id(FinancialInvestigation.builder()).opened(DAY).closed(LATER).build(),
                id(Asset.builder(AssetKind.VEHICLE)).taken(Stage.SEIZED, DAY).build(),
                drugs(heroin()).build(),
                drugs(heroin(), SeizedDrug.builder().drug(Drug.COCAINE).held().build())
                        .seized(DAY)
                        .build(),
                id(CashSeizure.builder()).amount(pounds("500")).build(),
                cash("500").thenRemainder(Stage.FORFEITED, DAY.plusDays(9)).build(),
                cash("500").forfeitureSought(LATER).build());
    }

    @Test
    void otherRecords_haveSeveralDays() {
        assertThat(ofSeveralDaysOrNone()).allSatisfy(record -> {
            assertThat(record.days()).isEqualTo(Days.SEVERAL);
            assertThat(fields(record).days).isEqualTo(Days.SEVERAL);
        });
    }

    @Test
    void headerOfTheRecord_isShown() {
        AllianceRecord record = cash("500")
                .joint("J", Share.equal(1, 2), JointWork.Role.RECORDED)
                .operation("OP-A")
                .withdrawn()
                .build();
        RecordFields fields = fields(record);

        assertThat(fields.withdrawn).isTrue();
        assertThat(fields.joint).isEqualTo(record.joint().orElseThrow());
        assertThat(fields.operations).isEqualTo(record.operations());
        assertThat(fields(cash("500").build()).withdrawn).isFalse();
        assertThat(fields(cash("500").build()).joint).isNull();
    }

    @Test
    void oneDrugOrAmount_isShownByItself_andSeveralAsAList() {
        DrugSeizure both = drugs(heroin(), heroin()).build();
        RecordFields one = fields(drugs(heroin()).operation("OP-A").build());
        RecordFields several = fields(both);

        assertThat(one.only).isEqualTo(heroin());
        assertThat(one.several).isEmpty();
        assertThat(one.operations).hasSize(1);
        assertThat(several.only).isNull();
        assertThat(several.several).isEqualTo(both.drugs());
        assertThat(fields(cash("500").build()).only).isEqualTo(ExactMoney.of(pounds("500")));
        assertThat(fields(cash("500").amount(money("1", EUR)).build()).several)
                .isEqualTo(List.of(ExactMoney.of(money("1", EUR)), ExactMoney.of(pounds("500"))));
    }

    @Test
    void otherRecord_clearsTheFieldsOfTheOneBefore() {
        RecordFields fields = fields(id(Warrant.builder()).build());

        assertThat(fields.only).isNull();
        assertThat(fields.several).isEmpty();
    }
}
