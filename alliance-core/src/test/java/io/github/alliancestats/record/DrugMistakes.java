package io.github.alliancestats.record;

import static io.github.alliancestats.record.Mistakes.MAY_1;
import static io.github.alliancestats.record.Mistakes.MAY_2;
import static io.github.alliancestats.record.Mistakes.NOT_AN_AMOUNT;
import static io.github.alliancestats.record.Mistakes.NOT_A_YEAR;
import static io.github.alliancestats.record.Mistakes.NOT_PLAIN;
import static io.github.alliancestats.record.Mistakes.ONLY_ONCE;
import static io.github.alliancestats.record.Mistakes.YEAR_0;
import static io.github.alliancestats.record.Mistakes.YEAR_10000;
import static io.github.alliancestats.record.Mistakes.row;
import static io.github.alliancestats.records.Records.pounds;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.Mistakes.Mistake;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.SeizedDrug.Moisture;
import io.github.alliancestats.record.SeizedDrug.Weighing;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.EventDate;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in records of drugs, cannabis farms and weapons. */
final class DrugMistakes {

    private static final EventDate DAY = EventDate.on(MAY_2);

    private DrugMistakes() {}

    static List<Mistake> all() {
        return Stream.of(seizures(), drugs(), amountsOfDrugs(), farms(), weapons())
                .flatMap(List::stream)
                .toList();
    }

    private static DrugSeizure.Builder seizure() {
        return DrugSeizure.builder().id("cumbria", "1").drug(Drug.HEROIN);
    }

    private static SeizedDrug.Builder heroin() {
        return SeizedDrug.builder().drug(Drug.HEROIN);
    }

    private static CannabisFarm.Builder farm() {
        return CannabisFarm.builder().id("cumbria", "1");
    }

    private static WeaponSeizure.Builder weapon(long number) {
        return WeaponSeizure.builder().id("cumbria", "1").weapon(Weapon.BLADE, number);
    }

    private static List<Mistake> seizures() {
        return List.of(
                row(
                        "a drug seizure without a drug",
                        () -> DrugSeizure.builder().id("cumbria", "1").build(),
                        "DrugSeizure cumbria/1: drug must be set"),
                row(
                        "a drug seizure with two dates",
                        () -> seizure().seized(MAY_1).seized(MAY_2).build(),
                        "DrugSeizure cumbria/1: seized 2024-05-02 " + ONLY_ONCE),
                row(
                        "a drug seizure in the year 0",
                        () -> seizure().seized(YEAR_0).build(),
                        "DrugSeizure cumbria/1: seized 0000-12-31 " + NOT_A_YEAR),
                row("a blank event", () -> seizure().event(" ").build(), "DrugSeizure cumbria/1: event " + NOT_PLAIN),
                row(
                        "two events",
                        () -> seizure().event("E1").event("E2").build(),
                        "DrugSeizure cumbria/1: event " + ONLY_ONCE),
                row(
                        "a blank address of a drug seizure",
                        () -> seizure().address(" ").build(),
                        "DrugSeizure cumbria/1: address " + NOT_PLAIN),
                row(
                        "two addresses of a drug seizure",
                        () -> seizure().address("A1").address("A2").build(),
                        "DrugSeizure cumbria/1: address " + ONLY_ONCE),
                row(
                        "a mistake in a builder of a drug",
                        () -> seizure().drug(heroin().held().held()).build(),
                        "DrugSeizure cumbria/1: held true " + ONLY_ONCE),
                row(
                        "a negative quantity of the only drug",
                        () -> DrugSeizure.builder()
                                .id("cumbria", "1")
                                .drug(Drug.HEROIN, Quantity.grams("-1"))
                                .build(),
                        "DrugSeizure cumbria/1: quantity -1 g " + NOT_AN_AMOUNT),
                row(
                        "a negative quantity of a second drug",
                        () -> seizure().drug(Drug.HEROIN, Quantity.grams("-1")).build(),
                        "DrugSeizure cumbria/1: quantity -1 g " + NOT_AN_AMOUNT));
    }

    private static List<Mistake> drugs() {
        return List.of(
                row("a seized drug without a drug", () -> SeizedDrug.builder().build(), "SeizedDrug: drug must be set"),
                row(
                        "two drugs",
                        () -> heroin().drug(Drug.COCAINE).build(),
                        "SeizedDrug: drug " + Drug.COCAINE + " can be set only once"),
                row(
                        "two preparations",
                        () -> heroin().preparation(Preparation.POWDER)
                                .preparation(Preparation.UNSPECIFIED)
                                .build(),
                        "SeizedDrug: preparation unspecified " + ONLY_ONCE),
                row(
                        "two identifications",
                        () -> heroin().identification(Identification.CONFIRMED)
                                .identification(Identification.NOT_CONTROLLED)
                                .build(),
                        "SeizedDrug: identification not controlled " + ONLY_ONCE),
                row(
                        "two weighings",
                        () -> heroin().weighing(Weighing.GROSS)
                                .weighing(Weighing.NET)
                                .build(),
                        "SeizedDrug: weighing net " + ONLY_ONCE),
                row(
                        "both wet and dry",
                        () -> heroin().moisture(Moisture.WET)
                                .moisture(Moisture.DRY)
                                .build(),
                        "SeizedDrug: moisture dry " + ONLY_ONCE),
                row("held twice", () -> heroin().held().held().build(), "SeizedDrug: held true " + ONLY_ONCE),
                row(
                        "destroyed twice",
                        () -> heroin().destroyed(DAY).destroyed(DAY).build(),
                        "SeizedDrug: destroyed 2024-05-02 " + ONLY_ONCE));
    }

    private static List<Mistake> amountsOfDrugs() {
        MonetaryValuation thirty = MonetaryValuation.of(ValuationBasis.STREET, pounds("30"));
        MonetaryValuation forty = MonetaryValuation.of(ValuationBasis.STREET, pounds("40"));
        return List.of(
                row(
                        "a negative quantity",
                        () -> heroin().quantity(Quantity.grams("-0.1")).build(),
                        "SeizedDrug: quantity -0.1 g " + NOT_AN_AMOUNT),
                row(
                        "a negative quantity in millionths of millionths",
                        () -> heroin().quantity(Quantity.kilograms("-0.000000000001"))
                                .build(),
                        "SeizedDrug: quantity -0.000000000001 kg " + NOT_AN_AMOUNT),
                row(
                        "two quantities",
                        () -> heroin().quantity(Quantity.grams("1"))
                                .quantity(Quantity.grams("2"))
                                .build(),
                        "SeizedDrug: quantity 2 g " + ONLY_ONCE),
                row(
                        "two valuations on one basis",
                        () -> heroin().valuation(thirty).valuation(forty).build(),
                        "SeizedDrug: valuation street must not occur twice"));
    }

    private static List<Mistake> farms() {
        return List.of(
                row(
                        "plants below zero",
                        () -> farm().plants(-1).build(),
                        "CannabisFarm cumbria/1: plants -1 must be from 0 to 1,000,000,000"),
                row(
                        "too many plants",
                        () -> farm().plants(1_000_000_001).build(),
                        "CannabisFarm cumbria/1: plants 1000000001 must be from 0 to 1,000,000,000"),
                row(
                        "plants set twice",
                        () -> farm().plants(0).plants(5).build(),
                        "CannabisFarm cumbria/1: plants 5 " + ONLY_ONCE),
                row(
                        "a farm that closed twice",
                        () -> farm().closed(MAY_1).closed(DAY).build(),
                        "CannabisFarm cumbria/1: closed 2024-05-02 " + ONLY_ONCE),
                row(
                        "a farm that closed in the year 10000",
                        () -> farm().closed(YEAR_10000).build(),
                        "CannabisFarm cumbria/1: closed +10000-01-01 " + NOT_A_YEAR));
    }

    private static List<Mistake> weapons() {
        return List.of(
                row(
                        "a weapon seizure without a weapon",
                        () -> WeaponSeizure.builder().id("cumbria", "1").build(),
                        "WeaponSeizure cumbria/1: weapon must be set"),
                row(
                        "no weapons of a kind",
                        () -> weapon(0).build(),
                        "WeaponSeizure cumbria/1: weapon 0 must be from 1 to 1,000,000,000"),
                row(
                        "weapons below zero",
                        () -> weapon(Long.MIN_VALUE).build(),
                        "WeaponSeizure cumbria/1: weapon -9223372036854775808 must be from 1 to 1,000,000,000"),
                row(
                        "too many weapons",
                        () -> weapon(1_000_000_001).build(),
                        "WeaponSeizure cumbria/1: weapon 1000000001 must be from 1 to 1,000,000,000"),
                row(
                        "a weapon seizure with two dates",
                        () -> weapon(1).seized(MAY_1).seized(MAY_2).build(),
                        "WeaponSeizure cumbria/1: seized 2024-05-02 " + ONLY_ONCE),
                row(
                        "a weapon seizure in the year 0",
                        () -> weapon(1).seized(YEAR_0).build(),
                        "WeaponSeizure cumbria/1: seized 0000-12-31 " + NOT_A_YEAR));
    }
}
