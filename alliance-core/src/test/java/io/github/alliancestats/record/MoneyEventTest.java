package io.github.alliancestats.record;

import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.common.EventDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyEventTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @Test
    void whatIsNotSaid_isNotKnown() {
        MoneyEvent event = MoneyEvent.of(Stage.FORFEITED, DAY).remainder();

        assertThat(event.stage()).isEqualTo(Stage.FORFEITED);
        assertThat(event.date()).isEqualTo(EventDate.on(DAY));
        assertThat(event.amount()).isEmpty();
        assertThat(event.realised()).isEmpty();
        assertThat(event.instrument()).isEmpty();
        assertThat(event.until()).isEmpty();
    }

    @Test
    void eachMethod_makesAnotherEvent_andLeavesThisOneAsItIs() {
        MoneyEvent bare = MoneyEvent.of(Stage.FORFEITED, DAY).remainder();
        MoneyEvent told = bare.amount(pounds("100")).realising(pounds("80")).under(Instrument.FORFEITURE_ORDER);

        assertThat(bare)
                .isEqualTo(MoneyEvent.of(Stage.FORFEITED, DAY).remainder())
                .isNotEqualTo(told);
        assertThat(told.amount()).contains(pounds("100"));
        assertThat(told.realised()).contains(pounds("80"));
        assertThat(told.instrument()).contains(Instrument.FORFEITURE_ORDER);
        assertThat(told).hasToString("forfeited 2024-02-01, GBP 100");
    }

    @Test
    void orderEndsOnItsDayOrLater() {
        MoneyEvent detained = MoneyEvent.of(Stage.DETAINED, DAY).all();

        assertThat(detained.until(DAY).until()).contains(DAY);
        assertThatThrownBy(() -> detained.until(DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it was made")
                .hasMessageContaining("2024-01-31");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void onlyDenialRunsUntilADay(Stage stage) {
        MoneyEvent event = MoneyEvent.of(stage, DAY);

        if (stage.deprivation()) {
            assertThat(event.until(DAY).until()).isPresent();
        } else {
            assertThatThrownBy(() -> event.until(DAY)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void negativeAmounts_areRefused() {
        MoneyEvent event = MoneyEvent.of(Stage.FORFEITED, DAY).remainder();

        assertThatThrownBy(() -> event.amount(pounds("-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GBP -1");
        assertThatThrownBy(() -> event.realising(pounds("-1"))).isInstanceOf(IllegalArgumentException.class);
    }
}
