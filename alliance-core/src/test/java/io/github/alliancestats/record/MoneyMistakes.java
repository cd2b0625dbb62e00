package io.github.alliancestats.record;

import static io.github.alliancestats.record.Mistakes.MAY_1;
import static io.github.alliancestats.record.Mistakes.MAY_2;
import static io.github.alliancestats.record.Mistakes.NOT_AN_AMOUNT;
import static io.github.alliancestats.record.Mistakes.NOT_A_YEAR;
import static io.github.alliancestats.record.Mistakes.ONLY_ONCE;
import static io.github.alliancestats.record.Mistakes.TOO_MANY;
import static io.github.alliancestats.record.Mistakes.YEAR_0;
import static io.github.alliancestats.record.Mistakes.row;
import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;

import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.FinancialInvestigation.Purpose;
import io.github.alliancestats.record.Mistakes.Mistake;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in money: cash seizures, assets, confiscation orders and financial investigations. */
final class MoneyMistakes {

    private static final EventDate DAY = EventDate.on(MAY_2);

    private MoneyMistakes() {}

    static List<Mistake> all() {
        return Stream.of(amounts(), cash(), events(), assets(), orders(), partsOfOrders(), investigations(), parts())
                .flatMap(List::stream)
                .toList();
    }

    private static CashSeizure.Builder noCash() {
        return CashSeizure.builder().id("cumbria", "1");
    }

    private static CashSeizure.Builder thirtyPounds() {
        return noCash().amount(pounds("30"));
    }

    private static Asset.Builder vehicle() {
        return Asset.builder(AssetKind.VEHICLE).id("cumbria", "1");
    }

    private static ConfiscationOrder.Builder order(Obligor... obligors) {
        return ConfiscationOrder.builder().id("cumbria", "1").obligors(List.of(obligors));
    }

    private static Obligor ordered(String person, String pounds) {
        return Obligor.of(person, pounds(pounds));
    }

    private static FinancialInvestigation.Builder funds() {
        return FinancialInvestigation.builder().id("cumbria", "1");
    }

    private static List<Mistake> amounts() {
        return List.of(
                row(
                        "a negative amount",
                        () -> noCash().amount(pounds("-1")).build(),
                        "CashSeizure cumbria/1: amount GBP -1 must be 0 or more, with at most 1,000 digits"),
                row(
                        "a negative number of a currency",
                        () -> noCash().amount(new BigDecimal("-0.01"), EUR).build(),
                        "CashSeizure cumbria/1: amount EUR -0.01 " + NOT_AN_AMOUNT),
                row(
                        "an amount of more than 1,000 digits",
                        () -> noCash().amount(pounds("9".repeat(1_001))).build(),
                        "CashSeizure cumbria/1: amount GBP " + "9".repeat(96) + "... " + NOT_AN_AMOUNT),
                row(
                        "a number with a large exponent",
                        () -> noCash().amount(new BigDecimal("1E+1001"), GBP).build(),
                        "CashSeizure cumbria/1: amount GBP 1E+1001 " + NOT_AN_AMOUNT),
                row(
                        "a number with a small exponent",
                        () -> noCash().amount(new BigDecimal("1E-1001"), GBP).build(),
                        "CashSeizure cumbria/1: amount GBP 1E-1001 " + NOT_AN_AMOUNT),
                row(
                        "a number without a currency",
                        () -> noCash().amount(BigDecimal.ONE, null).build(),
                        "CashSeizure cumbria/1: amount currency must be set"),
                row(
                        "a currency without a number",
                        () -> noCash().amount(null, GBP).build(),
                        "CashSeizure cumbria/1: amount number must be set"));
    }

    private static List<Mistake> cash() {
        return List.of(
                row("cash without an amount", () -> noCash().build(), "CashSeizure cumbria/1: amount must be set"),
                row(
                        "cash with an amount that is null",
                        () -> noCash().amount(null).build(),
                        "CashSeizure cumbria/1: amount must be set"),
                row(
                        "cash that was counted and not counted",
                        () -> thirtyPounds().notCounted().build(),
                        "CashSeizure cumbria/1: notCounted and GBP 30 cannot be true together, so remove one"),
                row(
                        "too many amounts",
                        () -> {
                            CashSeizure.Builder cash = noCash();
                            Collections.nCopies(1_001, pounds("1")).forEach(cash::amount);
                            return cash.build();
                        },
                        "CashSeizure cumbria/1: amount 1,000 is the most that one record can hold"),
                row(
                        "far too many amounts",
                        () -> {
                            CashSeizure.Builder cash = noCash();
                            Collections.nCopies(2_000, pounds("1")).forEach(cash::amount);
                            return cash.build();
                        },
                        "CashSeizure cumbria/1: amount 1,000 " + TOO_MANY),
                row(
                        "cash with two dates",
                        () -> thirtyPounds().seized(MAY_1).seized(MAY_2).build(),
                        "CashSeizure cumbria/1: seized 2024-05-02 " + ONLY_ONCE),
                row(
                        "cash in the year 0",
                        () -> thirtyPounds().seized(YEAR_0).build(),
                        "CashSeizure cumbria/1: seized 0000-12-31 " + NOT_A_YEAR),
                row(
                        "cash in two jurisdictions",
                        () -> thirtyPounds()
                                .jurisdiction(Jurisdiction.ENGLAND_AND_WALES)
                                .jurisdiction(Jurisdiction.SCOTLAND)
                                .build(),
                        "CashSeizure cumbria/1: jurisdiction Scotland " + ONLY_ONCE),
                row(
                        "cash under two instruments",
                        () -> thirtyPounds()
                                .takenUnder(Instrument.CASH_DETENTION)
                                .takenUnder(Instrument.EVIDENCE)
                                .build(),
                        "CashSeizure cumbria/1: takenUnder kept as evidence " + ONLY_ONCE),
                row(
                        "forfeiture sought twice",
                        () -> thirtyPounds()
                                .forfeitureSought(EventDate.on(MAY_1))
                                .forfeitureSought(DAY)
                                .build(),
                        "CashSeizure cumbria/1: forfeitureSought 2024-05-02 " + ONLY_ONCE));
    }

    /** Mistakes in later events of property. An event that contradicts the record is not among them, as the record is kept. */
    private static List<Mistake> events() {
        return List.of(
                row(
                        "interest without an amount",
                        () -> thirtyPounds().then(Stage.INTEREST, MAY_2).build(),
                        "CashSeizure cumbria/1: interest amount of 2024-05-02 must be set"),
                row(
                        "interest without an amount, as an event",
                        () -> thirtyPounds()
                                .event(MoneyEvent.of(Stage.INTEREST, MAY_2))
                                .build(),
                        "CashSeizure cumbria/1: interest amount of 2024-05-02 must be set"),
                row(
                        "a negative amount of interest",
                        () -> thirtyPounds()
                                .then(Stage.INTEREST, MAY_2, pounds("-1"))
                                .build(),
                        "CashSeizure cumbria/1: interest GBP -1 " + NOT_AN_AMOUNT),
                row(
                        "a negative amount of an event without a date",
                        () -> thirtyPounds()
                                .then(Stage.FORFEITED, null, pounds("-1"))
                                .build(),
                        "CashSeizure cumbria/1: forfeited GBP -1 " + NOT_AN_AMOUNT),
                row(
                        "a negative amount of an event",
                        () -> thirtyPounds()
                                .then(Stage.FORFEITED, MAY_2, pounds("-1"))
                                .build(),
                        "CashSeizure cumbria/1: forfeited GBP -1 " + NOT_AN_AMOUNT),
                row(
                        "an event in the year 0",
                        () -> thirtyPounds()
                                .then(Stage.RELEASED, YEAR_0, pounds("1"))
                                .build(),
                        "CashSeizure cumbria/1: released 0000-12-31 " + NOT_A_YEAR),
                row(
                        "too many events",
                        () -> {
                            MoneyEvent event = MoneyEvent.of(Stage.RELEASED, MAY_2, pounds("0"));
                            return vehicle()
                                    .takenBy(Stage.SEIZED)
                                    .events(Collections.nCopies(2_001, event))
                                    .build();
                        },
                        "Asset cumbria/1: event 2,000 is the most that one record can hold"));
    }

    private static List<Mistake> assets() {
        return List.of(
                row(
                        "an asset without its taking",
                        () -> vehicle().amount(pounds("7000")).build(),
                        "Asset cumbria/1: takenBy must be set"),
                row(
                        "an asset that was taken by a forfeiture",
                        () -> vehicle().takenBy(Stage.FORFEITED).build(),
                        "Asset cumbria/1: takenBy forfeited (not seized, frozen or restrained) is not allowed here"),
                row(
                        "an asset that was taken by a detention",
                        () -> vehicle().taken(Stage.DETAINED, MAY_2).build(),
                        "Asset cumbria/1: takenBy detained (not seized, frozen or restrained) is not allowed here"),
                row(
                        "an asset that was taken in two ways",
                        () -> vehicle()
                                .takenBy(Stage.SEIZED)
                                .takenBy(Stage.FROZEN)
                                .build(),
                        "Asset cumbria/1: takenBy frozen " + ONLY_ONCE),
                row(
                        "an asset that was taken twice",
                        () -> vehicle()
                                .taken(Stage.SEIZED, MAY_1)
                                .taken(Stage.SEIZED, DAY)
                                .build(),
                        "Asset cumbria/1: taken 2024-05-02 can be set only once; takenBy seized can be set only once"),
                row(
                        "an asset that was taken in the year 0",
                        () -> vehicle().taken(Stage.SEIZED, YEAR_0).build(),
                        "Asset cumbria/1: taken 0000-12-31 " + NOT_A_YEAR),
                row(
                        "a negative value of an asset",
                        () -> vehicle()
                                .takenBy(Stage.SEIZED)
                                .amount(pounds("-1"))
                                .build(),
                        "Asset cumbria/1: amount GBP -1 " + NOT_AN_AMOUNT),
                row(
                        "two values of an asset",
                        () -> vehicle()
                                .takenBy(Stage.SEIZED)
                                .amount(pounds("70"))
                                .amount(pounds("80"))
                                .build(),
                        "Asset cumbria/1: amount GBP 80 " + ONLY_ONCE),
                row(
                        "an asset under two instruments",
                        () -> vehicle()
                                .takenBy(Stage.FROZEN)
                                .takenUnder(Instrument.ACCOUNT_FREEZING_ORDER)
                                .takenUnder(Instrument.RESTRAINT_ORDER)
                                .build(),
                        "Asset cumbria/1: takenUnder restraint order " + ONLY_ONCE));
    }

    private static List<Mistake> orders() {
        return List.of(
                row(
                        "an order against nobody",
                        () -> order().build(),
                        "ConfiscationOrder cumbria/1: obligor must be set"),
                row(
                        "an order that was made twice",
                        () -> order(ordered("A", "1")).made(MAY_1).made(MAY_2).build(),
                        "ConfiscationOrder cumbria/1: made 2024-05-02 " + ONLY_ONCE),
                row(
                        "an order in the year 0",
                        () -> order(ordered("A", "1")).made(YEAR_0).build(),
                        "ConfiscationOrder cumbria/1: made 0000-12-31 " + NOT_A_YEAR),
                row(
                        "an obligor who is named twice",
                        () -> order(ordered("A", "1"), ordered("B", "1"), ordered("A", "2"))
                                .build(),
                        "ConfiscationOrder cumbria/1: obligor must not occur twice"),
                row(
                        "a negative joint benefit",
                        () -> order(ordered("A", "1"))
                                .jointBenefit(pounds("-1"))
                                .build(),
                        "ConfiscationOrder cumbria/1: jointBenefit GBP -1 " + NOT_AN_AMOUNT),
                row(
                        "two joint benefits",
                        () -> order(ordered("A", "1"))
                                .jointBenefit(pounds("1"))
                                .jointBenefit(pounds("2"))
                                .build(),
                        "ConfiscationOrder cumbria/1: jointBenefit GBP 2 " + ONLY_ONCE));
    }

    private static List<Mistake> partsOfOrders() {
        return List.of(
                row(
                        "obligors in two currencies",
                        () -> order(ordered("A", "1"), Obligor.of("B", money("2", EUR)))
                                .build(),
                        "ConfiscationOrder cumbria/1: amount GBP 1 and EUR 2 must be in one currency"),
                row(
                        "a joint benefit in another currency",
                        () -> order(ordered("A", "1"))
                                .jointBenefit(money("2", EUR))
                                .build(),
                        "ConfiscationOrder cumbria/1: amount EUR 2 and GBP 1 must be in one currency"),
                row(
                        "more ordered than the benefit",
                        () -> order(ordered("A", "101").benefit(pounds("100"))).build(),
                        "ConfiscationOrder cumbria/1: ordered GBP 101 of a benefit of GBP 100 must not be more than the"
                                + " whole"),
                row(
                        "more ordered than the joint benefit",
                        () -> order(ordered("A", "101"))
                                .jointBenefit(pounds("100"))
                                .build(),
                        "ConfiscationOrder cumbria/1: ordered GBP 101 of a jointBenefit of GBP 100 must not be more than"
                                + " the whole"));
    }

    private static List<Mistake> investigations() {
        return List.of(
                row(
                        "an investigation that was opened twice",
                        () -> funds().opened(MAY_1).opened(MAY_2).build(),
                        "FinancialInvestigation cumbria/1: opened 2024-05-02 " + ONLY_ONCE),
                row(
                        "an investigation that was opened in the year 0",
                        () -> funds().opened(YEAR_0).build(),
                        "FinancialInvestigation cumbria/1: opened 0000-12-31 " + NOT_A_YEAR),
                row(
                        "an investigation that was closed twice",
                        () -> funds().closed(MAY_1).closed(MAY_2).build(),
                        "FinancialInvestigation cumbria/1: closed 2024-05-02 " + ONLY_ONCE),
                row(
                        "an investigation that was closed in the year 0",
                        () -> funds().closed(YEAR_0).build(),
                        "FinancialInvestigation cumbria/1: closed 0000-12-31 " + NOT_A_YEAR),
                row(
                        "an investigation with two purposes",
                        () -> funds().purpose(Purpose.CONFISCATION)
                                .purpose(Purpose.CIVIL_RECOVERY)
                                .build(),
                        "FinancialInvestigation cumbria/1: purpose CIVIL_RECOVERY " + ONLY_ONCE),
                row(
                        "an investigation with two instruments",
                        () -> funds().instrument(Instrument.RESTRAINT_ORDER)
                                .instrument(Instrument.EVIDENCE)
                                .build(),
                        "FinancialInvestigation cumbria/1: instrument kept as evidence " + ONLY_ONCE));
    }

    private static List<Mistake> parts() {
        return List.of(
                row(
                        "a negative amount of an investigation",
                        () -> funds().amount(pounds("-1")).build(),
                        "FinancialInvestigation cumbria/1: amount GBP -1 " + NOT_AN_AMOUNT),
                row(
                        "two amounts of an investigation",
                        () -> funds().amount(pounds("1"))
                                .amount(new BigDecimal("2"), GBP)
                                .build(),
                        "FinancialInvestigation cumbria/1: amount GBP 2 " + ONLY_ONCE),
                row(
                        "an investigation of a number without a currency",
                        () -> funds().amount(BigDecimal.ONE, null).build(),
                        "FinancialInvestigation cumbria/1: amount currency must be set"),
                row(
                        "negative seized cash",
                        () -> funds().seizedCash(pounds("-1")).build(),
                        "FinancialInvestigation cumbria/1: seizedCash GBP -1 " + NOT_AN_AMOUNT),
                row(
                        "seized cash that is set twice",
                        () -> funds().seizedCash(pounds("1"))
                                .seizedCash(pounds("2"))
                                .build(),
                        "FinancialInvestigation cumbria/1: seizedCash GBP 2 " + ONLY_ONCE),
                row(
                        "more seized cash than is investigated",
                        () -> funds().amount(pounds("30"))
                                .seizedCash(pounds("30.01"))
                                .build(),
                        "FinancialInvestigation cumbria/1: seizedCash GBP 30.01 of GBP 30 must not be more than the"
                                + " whole"),
                row(
                        "seized cash in another currency",
                        () -> funds().amount(pounds("30"))
                                .seizedCash(money("30", EUR))
                                .build(),
                        "FinancialInvestigation cumbria/1: seizedCash EUR 30 of GBP 30 must be in one currency"));
    }
}
