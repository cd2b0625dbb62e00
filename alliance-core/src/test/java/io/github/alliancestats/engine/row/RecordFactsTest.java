package io.github.alliancestats.engine.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of records, and the days on which coverage must have them. */
class RecordFactsTest {

    private static final LocalDate TAKEN = LocalDate.of(2024, 5, 1);
    private static final Money POUND = Money.of(1, "GBP");

    /** A new stage needs a row here, since others count as other disposals. */
    private static final String STAGES = """
            SEIZED, CASH_SEIZED, ASSETS_SEIZED
            FROZEN, CASH_RESTRAINED, ASSETS_FROZEN
            RESTRAINED, CASH_RESTRAINED, ASSETS_RESTRAINED
            DETAINED, CASH_DETAINED, ASSETS_DETAINED
            INTEREST, CASH_INTEREST, ASSETS_INTEREST
            RELEASED, CASH_RELEASED, ASSETS_RELEASED
            FORFEITED, CASH_FORFEITED, ASSETS_FORFEITED
            TO_VICTIMS, CASH_DISPOSED_OF, ASSETS_DISPOSED_OF
            APPLIED_TO_ORDER, CASH_DISPOSED_OF, ASSETS_DISPOSED_OF
            WRITTEN_OFF, CASH_DISPOSED_OF, ASSETS_DISPOSED_OF
            TRANSFERRED, CASH_DISPOSED_OF, ASSETS_DISPOSED_OF
            DESTROYED, CASH_DISPOSED_OF, ASSETS_DISPOSED_OF
            """;

    @ParameterizedTest
    @CsvSource(textBlock = STAGES)
    void eventOfProperty_hasTheFactOfItsStage(Stage stage, Fact ofCash, Fact ofAssets) {
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(TAKEN)
                .amount(POUND)
                .then(stage, TAKEN.plusDays(1), POUND)
                .build();
        Asset asset = Asset.builder(AssetKind.VEHICLE)
                .id("cumbria", "1")
                .taken(Stage.SEIZED, TAKEN)
                .amount(POUND)
                .then(stage, TAKEN.plusDays(1), POUND)
                .build();

        assertThat(RecordFacts.set(RecordFacts.of(cash))).containsOnly(Fact.CASH_SEIZED, ofCash);
        assertThat(RecordFacts.set(RecordFacts.of(asset))).containsOnly(Fact.ASSETS_SEIZED, ofAssets);
    }

    @Test
    void table_hasEveryStage() {
        assertThat(STAGES.lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(
                        Stream.of(Stage.values()).map(Stage::name).toList());
    }

    /** It counts on the day of the taking, which in London is the day after its date. */
    @Test
    void eventThatOnlyZonesPutBeforeTheTaking_needsCoverageOfTheDayOfTheTaking() {
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(EventDate.at(Instant.parse("2024-03-31T23:30:00Z")))
                .amount(POUND)
                .event(MoneyEvent.of(Stage.FORFEITED, LocalDate.of(2024, 3, 31)).remainder())
                .build();
        LocalDate april = LocalDate.of(2024, 4, 1);

        assertThat(outside(cash, forfeitures(april, april.plusMonths(1)))).isEmpty();
        assertThat(outside(cash, forfeitures(april.minusMonths(1), april)))
                .containsExactly("cash forfeited 1 April 2024 to 1 April 2024");
    }

    private static List<String> outside(CashSeizure cash, Coverage coverage) {
        List<String> found = new ArrayList<>();
        RecordFacts.compare(cash, coverage, (declared, first, last) -> {
            if (RecordFacts.isOutside(first, last, declared)) {
                found.add(declared.fact() + " " + ReportingPeriod.ofDays(first, last));
            }
        });
        return found;
    }

    private static Coverage forfeitures(LocalDate start, LocalDate end) {
        return Coverage.of(ForceId.of("cumbria"), ReportingPeriod.ofEndExclusive(start, end), Fact.CASH_FORFEITED);
    }
}
