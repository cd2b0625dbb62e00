package io.github.alliancestats.examples.benchmarks.workload;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.RecordId;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * Records of all 16 kinds, with the events that follow them. The kinds have the shares that they have among the 1,775
 * rows of the illustrative force in {@code annual-update}. Dates are in 2022 to 2024.
 */
public final class MixedRecords {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1096;

    private final SplittableRandom random = new SplittableRandom(20_240_131);
    private int number;
    private LocalDate day = FIRST;

    /** A kind of record. */
    private enum Kind {
        DRUGS(560),
        CASH(178),
        PROCEEDINGS(165),
        SEARCH(161),
        REPORT(139),
        WARRANT(110),
        ACTION(81),
        SAFEGUARDING(77),
        INVESTIGATION(57),
        DISRUPTION(53),
        WEAPONS(51),
        FARM(36),
        ASSET(32),
        GROUP(27),
        ORDER(27),
        LINE(21);

        private final int rows; // of the illustrative force

        Kind(int rows) {
            this.rows = rows;
        }

        static Kind of(int row) {
            int left = row;
            for (Kind kind : values()) {
                left -= kind.rows;
                if (left < 0) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("a row must be one of the force, but was " + row);
        }
    }

    private static final int ROWS = 1775;

    private MixedRecords() {}

    /** {@return as many records, the same in every run} */
    public static List<AllianceRecord> of(int count) {
        MixedRecords made = new MixedRecords();
        List<AllianceRecord> records = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            records.add(made.next());
        }
        return records;
    }

    private AllianceRecord next() {
        number++;
        day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (Kind.of(random.nextInt(ROWS))) {
            case DRUGS -> drugs();
            case CASH -> cash();
            case PROCEEDINGS -> proceedings();
            case SEARCH ->
                shared(StopSearch.builder())
                        .searched(day)
                        .object(StopSearch.SearchObject.CONTROLLED_DRUGS)
                        .outcome(one(StopSearch.Outcome.values()))
                        .build();
            case REPORT ->
                shared(PublicReport.builder())
                        .received(day)
                        .channel(one(PublicReport.Channel.values()))
                        .build();
            case WARRANT ->
                shared(Warrant.builder())
                        .executed(day)
                        .power(Warrant.Power.DRUGS)
                        .address(random.nextInt(500) + " High Street")
                        .build();
            case ACTION ->
                shared(Action.builder())
                        .when(EventDate.on(day))
                        .type("leaflets")
                        .number(1L + random.nextInt(40))
                        .build();
            case SAFEGUARDING ->
                shared(Safeguarding.builder())
                        .when(EventDate.on(day))
                        .person(person())
                        .age(one(Safeguarding.Age.values()))
                        .step(one(Safeguarding.Step.values()))
                        .build();
            case INVESTIGATION -> investigation();
            case DISRUPTION ->
                shared(Disruption.builder())
                        .disrupted(day)
                        .assessment(one(Disruption.Assessment.values()))
                        .group(group())
                        .build();
            case WEAPONS ->
                shared(WeaponSeizure.builder())
                        .seized(day)
                        .weapon(one(WeaponSeizure.Weapon.values()), 1L + random.nextInt(3))
                        .build();
            case FARM ->
                shared(CannabisFarm.builder())
                        .closed(day)
                        .plants(1 + random.nextInt(300))
                        .build();
            case ASSET -> asset();
            case GROUP ->
                shared(CrimeGroup.builder()).crimeGroup(group()).opened(day).build();
            case ORDER -> order();
            case LINE ->
                shared(CountyLineClosure.builder())
                        .closed(day)
                        .type(one(CountyLineClosure.LineType.values()))
                        .build();
        };
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private String person() {
        return "P" + random.nextInt(50_000);
    }

    private String group() {
        return "OCG-" + random.nextInt(100);
    }

    private MonetaryAmount pounds(int most) {
        return Money.ofMinor(Currency.GBP.unit(), 100L * (1 + random.nextInt(most)));
    }

    private LocalDate later() {
        return day.plusDays(1 + random.nextInt(300));
    }

    private <B extends AllianceRecord.Builder<B>> B shared(B builder) {
        return builder.id(RecordId.of("illustria", "M" + number))
                .operation(OperationTree.id(random.nextInt(OperationTree.TAGGED)));
    }

    private AllianceRecord drugs() {
        DrugSeizure.Builder seizure = shared(DrugSeizure.builder()).seized(day);
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            seizure.drug(SeizedDrug.builder()
                    .drug(Substances.drug(random.nextInt(Substances.count())))
                    .quantity(Quantity.grams(Integer.toString(1 + random.nextInt(5_000))))
                    .valuation(MonetaryValuation.of(ValuationBasis.STREET, pounds(20_000)))
                    .build());
        }
        return seizure.build();
    }

    private AllianceRecord cash() {
        CashSeizure.Builder cash = shared(CashSeizure.builder()).seized(day).amount(pounds(30_000));
        if (random.nextInt(2) == 0) {
            LocalDate detained = day.plusDays(2);
            cash.event(MoneyEvent.of(Stage.DETAINED, detained)
                    .all()
                    .under(Instrument.CASH_DETENTION)
                    .until(detained.plusMonths(6)));
            cash.event(MoneyEvent.of(Stage.FORFEITED, detained.plusDays(100L + random.nextInt(80)))
                    .remainder());
        }
        return cash.build();
    }

    private AllianceRecord asset() {
        LocalDate end = later();
        return shared(Asset.builder(AssetKind.VEHICLE))
                .taken(Stage.SEIZED, day)
                .amount(pounds(40_000))
                .event(MoneyEvent.of(random.nextInt(2) == 0 ? Stage.FORFEITED : Stage.RELEASED, end)
                        .remainder())
                .build();
    }

    private AllianceRecord investigation() {
        FinancialInvestigation.Builder funds = shared(FinancialInvestigation.builder())
                .opened(day)
                .purpose(one(FinancialInvestigation.Purpose.values()))
                .amount(pounds(500_000));
        return (random.nextInt(2) == 0 ? funds.closed(later()) : funds).build();
    }

    private AllianceRecord order() {
        Obligor obligor = Obligor.of(person(), Money.of(20_000, "GBP"))
                .paid(later(), Money.of(1 + random.nextInt(20_000), "GBP"));
        return shared(ConfiscationOrder.builder()).made(day).obligor(obligor).build();
    }

    private AllianceRecord proceedings() {
        Proceedings.Builder proceedings =
                shared(Proceedings.builder()).person(person()).arrested(EventDate.on(day));
        if (random.nextInt(3) > 0) {
            LocalDate charged = day.plusDays(random.nextInt(90));
            proceedings.charged(EventDate.on(charged), 1L + random.nextInt(3));
            if (random.nextInt(2) > 0) {
                LocalDate convicted = charged.plusDays(60L + random.nextInt(200));
                proceedings.convicted(EventDate.on(convicted), 1);
                proceedings.sentenced(
                        EventDate.on(convicted), Sentence.custody(Period.ofMonths(6 + random.nextInt(120))));
            }
        }
        return proceedings.build();
    }
}
