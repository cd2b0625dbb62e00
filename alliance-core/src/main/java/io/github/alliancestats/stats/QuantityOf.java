package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.List;

/** Adds the quantities of seized drugs that are of one kind of unit, in its base unit. */
record QuantityOf(UnitKind kind, QuantityUnit baseUnit) implements Counting<Quantity> {

    @Override
    public String form() {
        return "quantity";
    }

    @Override
    public void add(Item item, Tally tally) {
        if (Measures.isDrugSeizure(item)) {
            tally.add(item.drugs().stream().map(drug -> part(drug, item)).toList());
        }
    }

    private Part part(SeizedDrug drug, Item item) {
        if (drug.quantity()
                .map(Quantity::kind)
                .filter(k -> k != UnitKind.UNKNOWN)
                .isEmpty()) {
            return Part.missing(Gap.NO_QUANTITY);
        }
        Quantity quantity = drug.quantity().orElseThrow();
        return quantity.kind() == kind
                ? Part.of(Apart.NOTHING, item.shareOf(ExactRange.of(quantity.inBaseUnit()), 0))
                : Part.missing(Gap.OTHER_UNIT);
    }

    @Override
    public Figure<Quantity> figure(Measure<Quantity> measure, Context context, Tally tally) {
        return new Figure<>(
                measure,
                context,
                new Form.Amount(kind, baseUnit),
                Apart.NOTHING,
                tally.total(Apart.NOTHING),
                tally.coverage(context, Apart.NOTHING));
    }

    @Override
    public List<Figure<Quantity>> figures(Measure<Quantity> measure, Context context, Tally tally) {
        return List.of(figure(measure, context, tally));
    }
}
