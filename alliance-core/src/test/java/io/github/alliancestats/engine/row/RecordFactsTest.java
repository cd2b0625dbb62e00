package io.github.alliancestats.engine.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fact of each stage of property. A new stage needs a row here, since others count as other disposals. */
class RecordFactsTest {

    private static final LocalDate TAKEN = LocalDate.of(2024, 5, 1);
    private static final Money POUND = Money.of(1, "GBP");

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
                .value(POUND)
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
}
