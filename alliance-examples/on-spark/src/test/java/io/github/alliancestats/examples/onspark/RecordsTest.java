package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.examples.onspark.SourceRow.Joint;
import io.github.alliancestats.examples.onspark.SourceRow.Line;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.RecordIntake;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 14);
    private static final Line COCAINE = line("cocaine", "1.500", "KILOGRAM", "60000.00", "GBP");

    private final List<RejectedRow> rejected = new ArrayList<>();

    @Test
    void aRowOfDrugsBecomesOneSeizureWithAllItsLines() {
        SourceRow row = row(SourceRow.DRUGS, "17", COCAINE, line("heroin", null, null, null, null));

        assertThat(records(row))
                .containsExactly(DrugSeizure.builder()
                        .id("force-1", "17")
                        .revision(2)
                        .seized(DAY)
                        .operation("marrowfell")
                        .joint("joint-17", Share.equal(1, 2), Role.RECORDED)
                        .drug(
                                Drug.COCAINE,
                                Quantity.kilograms("1.5"),
                                MonetaryValuation.of(
                                        ValuationBasis.STREET, new BigDecimal("60000"), Monetary.getCurrency("GBP")))
                        .drug(Drug.HEROIN)
                        .build());
        assertThat(rejected).isEmpty();
    }

    @Test
    void aRowOfCashBecomesOneSeizureInItsCurrencies() {
        SourceRow row = row(
                SourceRow.CASH,
                "18",
                line(null, null, null, "4300.00", "GBP"),
                line(null, null, null, "100.00", "EUR"));

        assertThat(records(row))
                .containsExactly(CashSeizure.builder()
                        .id("force-1", "18")
                        .revision(2)
                        .seized(DAY)
                        .operation("marrowfell")
                        .joint("joint-18", Share.equal(1, 2), Role.RECORDED)
                        .amount(new BigDecimal("4300"), Monetary.getCurrency("GBP"))
                        .amount(new BigDecimal("100"), Monetary.getCurrency("EUR"))
                        .build());
    }

    @Test
    void aWithdrawnRevisionNeedsNoLines() {
        SourceRow row = new SourceRow(1, "force-1", SourceRow.CASH, "19", 3, true, null, null, null, List.of());

        assertThat(records(row)).singleElement().satisfies(record -> {
            assertThat(record.withdrawn()).isTrue();
            assertThat(record.revision()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    drugs   | 1  | cocain  | 1 | GRAM | 5  | GBP | a drug must be a known one, but was "cocain"
                    drugs   | 1  | -       | 1 | GRAM | 5  | GBP | a line of drugs must have a drug, but has none
                    drugs   | 1  | cocaine | 1 | LUMP | 5  | GBP | a unit must be a known one, but was "LUMP"
                    drugs   | 1  | cocaine | 1 | -    | 5  | GBP | a quantity must have a unit, but has none
                    drugs   | 1  | cocaine | 1 | GRAM | -5 | GBP | a valuation must not be negative, but was GBP -5
                    drugs   | 1  | cocaine | 1 | GRAM | 5  | XXQ | a currency must be a known one, but was "XXQ"
                    drugs   | 1  | cocaine | 1 | GRAM | 5  | -   | a value must have a currency, but has none
                    cash    | 1  | -       | - | -    | -  | GBP | a line of cash must have an amount, but has none
                    cash    | -  | -       | - | -    | 5  | GBP | a row must have an id, but has none
                    vehicle | 1  | -       | - | -    | 5  | GBP | no kind of record is called "vehicle"
                    """)
    void aRowThatCannotBeIsListedWithItsKeyAndReason(
            String kind,
            @Nullable String id,
            @Nullable String drug,
            @Nullable String quantity,
            @Nullable String unit,
            @Nullable String amount,
            @Nullable String currency,
            String reason) {
        assertThat(records(row(kind, id, line(drug, quantity, unit, amount, currency))))
                .isEmpty();

        assertThat(rejected).containsExactly(new RejectedRow(1, "force-1/" + kind + "/" + id + ", revision 2", reason));
    }

    @Test
    void jointWorkWithoutAReference_isRejected() {
        Joint joint = new Joint(null, 1, 2);
        SourceRow row = new SourceRow(
                1, "force-1", SourceRow.DRUGS, "22", 2, false, DAY, "marrowfell", joint, List.of(COCAINE));

        assertThat(records(row)).isEmpty();
        assertThat(rejected)
                .extracting(RejectedRow::reason)
                .containsExactly("joint work must have a reference, but has none");
    }

    @Test
    void theRowsAroundARejectedOneCount() {
        SourceRow good = row(SourceRow.DRUGS, "20", COCAINE);
        SourceRow bad = row(SourceRow.DRUGS, "21");

        assertThat(records(good, bad, good)).hasSize(2);
        assertThat(rejected).hasSize(1);
    }

    private List<AllianceRecord> records(SourceRow... rows) {
        RecordIntake<DataExtract> intake = DataExtract.writer();
        for (SourceRow row : rows) {
            Records.add(row, intake, rejected::add);
        }
        DataExtract extract = intake.finish();
        assertThat(extract.rejections()).hasSameSizeAs(rejected);
        return extract.stream().toList();
    }

    private static SourceRow row(String kind, @Nullable String id, Line... lines) {
        Joint joint = new Joint("joint-" + id, 1, 2);
        return new SourceRow(1, "force-1", kind, id, 2, false, DAY, "marrowfell", joint, List.of(lines));
    }

    private static Line line(
            @Nullable String drug,
            @Nullable String quantity,
            @Nullable String unit,
            @Nullable String amount,
            @Nullable String currency) {
        return new Line(drug, decimal(quantity), unit, decimal(amount), currency);
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
