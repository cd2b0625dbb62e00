package io.github.alliancestats.completions;

import io.github.alliancestats.completions.Happened.Haul;
import io.github.alliancestats.completions.Happened.Lot;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.records.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A seizure of drugs. */
final class DrugDraft extends Draft {

    private static final LocalDate CLASS_B = LocalDate.of(2022, 4, 13); // for GHB

    /** One drug. A part that is not stated has several values. */
    static final class LotDraft {

        List<String> classes = List.of("A");
        List<String> units = List.of("g");
        List<Long> numbers = List.of(98L);
        List<Long> worth = List.of(500L);

        static LotDraft any(Random random) {
            LotDraft lot = new LotDraft();
            lot.classes = List.of(List.of("A", "B", "GHB").get(random.nextInt(3)));
            lot.units = List.of(random.nextInt(3) > 0 ? "g" : "plants");
            lot.numbers = List.of(random.nextBoolean() ? 98L : 40L);
            lot.worth = List.of(random.nextBoolean() ? 500L : 98L);
            return lot;
        }

        List<Lot> values(LocalDate day) {
            List<Lot> all = new ArrayList<>();
            for (String each : classes) {
                String drugClass = each.equals("GHB") ? (day.isBefore(CLASS_B) ? "C" : "B") : each;
                for (String unit : units) {
                    numbers.forEach(number -> worth.forEach(value -> all.add(new Lot(drugClass, unit, number, value))));
                }
            }
            return all;
        }

        SeizedDrug stated() {
            Drug drug = classes.size() > 1
                    ? Drug.UNKNOWN
                    : switch (classes.get(0)) {
                        case "A" -> Drug.COCAINE;
                        case "GHB" -> Drug.GHB;
                        default -> Drug.CANNABIS;
                    };
            SeizedDrug.Builder builder = SeizedDrug.builder().drug(drug);
            if (units.size() == 1) {
                QuantityUnit unit = units.get(0).equals("g") ? QuantityUnit.GRAM : QuantityUnit.PLANT;
                builder.quantity(Quantity.of(numbers.get(0), unit));
            }
            if (worth.size() == 1) {
                builder.valuation(
                        MonetaryValuation.of(ValuationBasis.STREET, Records.pounds(Long.toString(worth.get(0)))));
            }
            return builder.build();
        }
    }

    Days seized = Days.on(Days.ALL.get(5));
    List<LotDraft> lots = new ArrayList<>();

    static DrugDraft any(Random random) {
        DrugDraft draft = new DrugDraft();
        draft.seized = Days.on(Days.any(random));
        draft.lots.add(LotDraft.any(random));
        if (random.nextInt(3) == 0) {
            LotDraft other = LotDraft.any(random);
            if (!other.classes.equals(draft.lots.get(0).classes)) {
                draft.lots.add(other);
            }
        }
        return draft;
    }

    @Override
    List<Happened> values() {
        List<Happened> all = new ArrayList<>();
        for (LocalDate day : seized.values()) {
            List<List<Lot>> ways =
                    product(lots.stream().map(lot -> lot.values(day)).toList());
            if (isRecordedAfter(List.of(day))) {
                ways.forEach(way -> places().forEach(place -> all.add(new Haul(place, day, way))));
            }
        }
        return all;
    }

    @Override
    AllianceRecord record() {
        DrugSeizure.Builder builder = stated(DrugSeizure.builder()).seized(seized.stated());
        lots.forEach(lot -> builder.drug(lot.stated()));
        return builder.build();
    }

    @Override
    void lacksADay(Random random) {
        seized = Days.inexact(seized.values().get(0), random);
    }

    @Override
    void lacksAnAmount(Random random) {
        LotDraft lot = lots.get(0);
        if (random.nextBoolean()) {
            lot.units = List.of("g", "plants", "ml");
            lot.numbers = List.of(0L, LARGE);
        } else {
            lot.worth = AMOUNTS;
        }
    }

    @Override
    boolean lacksAKey(Random random) {
        lots.get(0).classes = List.of("A", "B", "C");
        return true;
    }
}
