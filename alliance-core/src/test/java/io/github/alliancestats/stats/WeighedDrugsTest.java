package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drugs that were weighed, and drugs that were counted in another unit. */
class WeighedDrugsTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023));
    private static final Quantity WRAPS = Quantity.of(BigDecimal.valueOf(300), QuantityUnit.WRAP);
    private static final Quantity GRAMS = Quantity.grams("300");

    private final List<AllianceRecord> records = new ArrayList<>();

    private WeighedDrugsTest seized(int year, Quantity... quantities) {
        for (Quantity quantity : quantities) {
            records.add(DrugSeizure.builder()
                    .id("cumbria", "S" + records.size())
                    .seized(LocalDate.of(year, 5, 1))
                    .drug(Drug.HEROIN, quantity)
                    .build());
        }
        return this;
    }

    private DataExtract extract(boolean isDeclared) {
        return isDeclared ? Given.declared(records, DrugSeizure.class) : DataExtract.of(records);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wrapsAfterGrams_haveAnUnknownWeight(boolean isDeclared) {
        DataExtract data = seized(2022, GRAMS).seized(2023, WRAPS).extract(isDeclared);
        Comparison years = YEAR.compareWith(ReportingPeriod.ofYear(2022), data);
        Change<Quantity> change = years.change(DrugMeasures.MASS);

        assertThat(change.now().state()).isEqualTo(FigureState.UNKNOWN);
        assertThat(change.now().text()).isEqualTo("not known");
        assertThat(change.now().value()).isEmpty();
        assertThat(change.growth()).isEmpty();
        assertThat(change.knownGrowth()).isEmpty();
        assertThat(change.claim()).isEmpty();
    }

    /** The rule also applies to each row. */
    @Test
    void rowOfWraps_hasNoWeight() {
        Summary byDrug =
                YEAR.groupedBy(Dimension.DRUG).summarize(seized(2023, WRAPS).extract(false));

        assertThat(byDrug.by(Dimension.DRUG)
                        .get(Drug.HEROIN)
                        .figure(DrugMeasures.MASS)
                        .state())
                .isEqualTo(FigureState.UNKNOWN);
        assertThat(byDrug.figure(DrugMeasures.WRAPS).text()).isEqualTo("300 wraps");
    }

    @Test
    void wrapsOfAnUnknownDay_haveAnUnknownWeight() {
        records.add(DrugSeizure.builder()
                .id("cumbria", "S")
                .seized(EventDate.within(
                        ReportingPeriod.ofEndExclusive(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1))))
                .drug(Drug.HEROIN, WRAPS)
                .build());

        assertThat(YEAR.summarize(extract(true)).figure(DrugMeasures.MASS).state())
                .isEqualTo(FigureState.UNKNOWN);
    }

    /** Weighed drugs need not include tablets. */
    @Test
    void otherUnits_areZeroWhereAllWasWeighed() {
        Summary year = YEAR.summarize(seized(2023, GRAMS).extract(false));

        assertThat(year.figure(DrugMeasures.DOSES).state()).isEqualTo(FigureState.COMPLETE);
        assertThat(year.figure(DrugMeasures.MASS).text()).isEqualTo("300 g");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXACT | 600 g of weighed drugs (2 of 3 records)
            ROUNDED | 600 g of weighed drugs (2 of 3 records)
            """)
    void words_nameTheShareThatWasWeighed(Wording wording, String expected) {
        Figure<Quantity> mass =
                YEAR.summarize(seized(2023, GRAMS, WRAPS, GRAMS).extract(false)).figure(DrugMeasures.MASS);

        assertThat(mass.state()).isEqualTo(FigureState.COMPLETE);
        assertThat(mass.claim(wording).orElseThrow()).hasToString(expected);
    }

    @Test
    void unknownQuantity_isAGapOfTheWeight() {
        seized(2023, GRAMS, WRAPS);
        records.add(Given.seizure("unweighed", "2023-03-03", Drug.HEROIN));

        assertThat(YEAR.summarize(extract(false)).figure(DrugMeasures.MASS).text())
                .isEqualTo("at least 300 g of weighed drugs (1 of 3 records)");
    }

    @Test
    void weightOfOtherActions_isOfGoods() {
        for (Quantity quantity : List.of(GRAMS, Quantity.of(BigDecimal.TEN, QuantityUnit.ITEM))) {
            records.add(Action.builder()
                    .id("cumbria", "A" + records.size())
                    .when(LocalDate.of(2023, 5, 1))
                    .type("illicit tobacco")
                    .quantity(quantity)
                    .build());
        }

        assertThat(YEAR.alsoMeasuring(ActivityMeasures.quantities(UnitKind.MASS))
                        .summarize(records)
                        .figure(ActivityMeasures.quantities(UnitKind.MASS))
                        .text())
                .isEqualTo("300 g of weighed goods (1 of 2 records)");
    }
}
